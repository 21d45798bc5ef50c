package org.iktiraf.issuing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.iktiraf.casework.RuledLine;
import org.iktiraf.issuing.clr.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * A credential before somebody fetches it: what it certifies.
 *
 * @param issued null where it was not issued yet
 */
record CredentialShown(List<Line> lines, @Nullable Issued issued) {

    CredentialShown {
        lines = List.copyOf(lines);
    }

    static CredentialShown of(Recognition of, @Nullable Issued issued) {
        List<Line> lines = new ArrayList<>();
        of.granted()
                .forEach(line -> lines.add(new Line(of.code(line), of.title(line), line.credits(), null, at(line))));
        of.eligible().forEach(line -> lines.add(new Line("", of.programmeTitle(), null, route(line), at(line))));
        return new CredentialShown(lines, issued);
    }

    private static String at(RuledLine line) {
        return line.kind() + "/" + line.line();
    }

    private static String route(RuledLine line) {
        return line.line().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /**
     * Something that it certifies.
     *
     * @param credits null of a way in
     * @param route the constant of a way in; null of a course
     * @param at where its badge is found, below the address of the credential
     */
    record Line(
            String code,
            String title,
            @Nullable BigDecimal credits,
            @Nullable String route,
            String at) {

        public String named() {
            return code.isEmpty() || code.equals(title) ? title : code + " " + title;
        }

        public String plain() {
            return credits == null || credits.signum() == 0
                    ? "0"
                    : credits.stripTrailingZeros().toPlainString();
        }
    }
}
