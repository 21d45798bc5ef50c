package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.List;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;

/** Registrations, licences and certifications that a learner holds, and whether they are in force on a day. */
final class Licences {

    private static final String WHERE = "credentials.expires";

    private final Portfolio portfolio;

    Licences(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    Found holds(List<String> names, Found onDay) {
        List<State> held =
                portfolio.credentials().stream().map(c -> held(c, names, onDay)).toList();
        return held.contains(State.MET)
                ? Found.of(true, WHERE)
                : held.isEmpty() || held.contains(State.CANNOT_TELL) ? Found.unknown(WHERE) : Found.of(false, WHERE);
    }

    private static State held(Credential one, List<String> names, Found onDay) {
        boolean named =
                one.code() != null && names.contains(one.code()) || one.title() != null && names.contains(one.title());
        if (!named) {
            return one.code() == null || one.title() == null ? State.CANNOT_TELL : State.NOT_MET;
        }
        LocalDate expires = one.expires();
        if (expires == null || !(onDay.value() instanceof LocalDate day)) {
            return State.CANNOT_TELL;
        }
        return expires.isBefore(day) || (one.awarded() != null && day.isBefore(one.awarded()))
                ? State.NOT_MET
                : State.MET;
    }
}
