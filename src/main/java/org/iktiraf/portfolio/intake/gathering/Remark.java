package org.iktiraf.portfolio.intake.gathering;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * What a reader has to say of a file to whoever sent it; {@code remark.<word>} in the messages is its sentence.
 *
 * @param word such as {@code truncated}
 * @param about what fills the sentence's places: a field, a row, a limit
 */
@NamedInterface("intake")
public record Remark(String word, List<String> about) {

    public Remark {
        about = List.copyOf(about);
    }

    /** Of the message that says it. */
    public String key() {
        return "remark." + word;
    }
}
