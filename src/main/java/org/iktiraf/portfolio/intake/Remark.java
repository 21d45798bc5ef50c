package org.iktiraf.portfolio.intake;

import java.util.List;

/**
 * What a reader has to say of a file to whoever sent it; {@code remark.<word>} in the messages is its sentence.
 *
 * @param word such as {@code truncated}
 * @param about what fills the sentence's places: a field, a row, a limit
 */
public record Remark(String word, List<String> about) {

    public Remark {
        about = List.copyOf(about);
    }
}
