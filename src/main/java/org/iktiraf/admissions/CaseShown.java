package org.iktiraf.admissions;

import java.time.Instant;
import java.time.LocalDate;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;

/**
 * A case as its officer sees it; what it refers to is found by its links.
 *
 * @param programme institution and code, or the code alone of a programme that the portfolio carried
 * @param on day of application
 * @param personErased whether the personal content can be read no more
 * @param rules hash of the rules by which it was decided
 */
record CaseShown(
        String id,
        String pseudonym,
        CaseState state,
        String programme,
        LocalDate on,
        Instant received,
        boolean personErased,
        String rules,
        String engine,
        Links links) {

    static CaseShown of(Case of, boolean personErased) {
        return new CaseShown(
                of.id(),
                of.pseudonym(),
                of.state(),
                of.programme(),
                of.on(),
                of.received(),
                personErased,
                of.contents().rules(),
                of.contents().engine(),
                Links.of(path(of)));
    }

    static String path(Case of) {
        return "/api/cases/" + of.id();
    }

    /** Addresses on this service. */
    record Links(String self, String decision, String replay, String person) {

        static Links of(String path) {
            return new Links(path, path + "/decision", path + "/replay", path + "/person");
        }
    }
}
