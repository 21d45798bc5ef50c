package org.iktiraf.policydesk.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iktiraf.policydesk.drafting.OpenPoint;
import org.iktiraf.policydesk.drafting.OpenPoint.Kind;
import org.iktiraf.policydesk.transfer.Described.Said;
import org.jspecify.annotations.Nullable;

/** From when to when a transfer value holds; what is no day is asked of a person and never guessed. */
record Days(@Nullable LocalDate from, @Nullable LocalDate to, List<OpenPoint> points) {

    static final String FIRST = "ceterms:startDate";
    static final String LAST = "ceterms:endDate";

    private static final int LENGTH = "2027-01-01".length();

    /** As the first of some descriptions says that says anything. */
    static Days of(List<Described> descriptions) {
        List<OpenPoint> points = new ArrayList<>();
        Optional<Said> first = said(descriptions, FIRST);
        Optional<Said> last = said(descriptions, LAST);
        LocalDate from = first.map(Days::day).orElse(null);
        LocalDate to = last.map(Days::day).orElse(null);
        if (from == null) {
            points.add(new OpenPoint(
                    Kind.FROM,
                    first.map(Said::text).orElse(""),
                    first.map(Said::place).orElse(descriptions.get(0).place())));
        }
        if (to == null) {
            last.ifPresent(one -> points.add(new OpenPoint(Kind.CONDITION, "endDate: " + one.text(), one.place())));
        }
        return new Days(from, to, points);
    }

    private static Optional<Said> said(List<Described> descriptions, String property) {
        return descriptions.stream().flatMap(one -> one.said(property).stream()).findFirst();
    }

    private static @Nullable LocalDate day(Said said) {
        String text = said.text();
        try {
            return text.length() < LENGTH ? null : LocalDate.parse(text.substring(0, LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
