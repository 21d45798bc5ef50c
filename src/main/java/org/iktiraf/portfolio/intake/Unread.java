package org.iktiraf.portfolio.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Remark;

/** Says of a content that no reader takes why that is so, as far as can be seen. */
final class Unread {

    static final String NOTHING_INSIDE = "nothing-inside";

    /** How pictures, portable documents and documents of office suites begin. */
    private static final List<String> TO_LOOK_AT =
            List.of("%PDF", "\u0089PNG", "ÿØÿ", "GIF8", "RIFF", "BM", "II*", "MM\0*", "PK\3\4", "ÐÏ\u0011à", "{\\rtf");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{1,2000}");

    private Unread() {}

    /** Nothing where it lay in an archive and is only of another kind: what is left there is told together. */
    static Optional<Remark> of(Content content) {
        String called = content.called();
        String head = head(content.bytes());
        if (head.isBlank()) {
            return Optional.of(new Remark("empty-file", List.of(called)));
        }
        if (ADDRESS.matcher(head.strip()).matches()) {
            return Optional.of(new Remark("only-an-address", List.of(called, head.strip())));
        }
        String word = isToLookAt(content.bytes()) ? NOTHING_INSIDE : "unknown-format";
        return Optional.of(new Remark(word, List.of(called))).filter(one -> !content.isMember());
    }

    /** Whether it is a picture or a document of which a person can say more than a reader. */
    static boolean isToLookAt(byte[] bytes) {
        String head = head(bytes);
        return TO_LOOK_AT.stream().anyMatch(head::startsWith) || head.contains("<svg");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 2_100), StandardCharsets.ISO_8859_1);
    }
}
