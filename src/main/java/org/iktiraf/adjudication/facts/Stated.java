package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.function.Function;
import org.iktiraf.portfolio.Credential;
import org.jspecify.annotations.Nullable;

/** What is read from a subject's credential, found at a field of it. */
final class Stated {

    private Stated() {}

    static Found of(AboutCredential subject, String field, Function<Credential, @Nullable Object> value) {
        Credential mine = subject.credential();
        return mine == null
                ? Found.unknown(subject.where())
                : Found.of(value.apply(mine), subject.where() + "." + field);
    }

    /** Begun months from a day to a reference day of the subject; null where one of them is not known. */
    static @Nullable Object since(OnRecord subject, @Nullable LocalDate day, String referenceDay) {
        return day != null && subject.day(referenceDay).value() instanceof LocalDate to ? Months.begun(day, to) : null;
    }
}
