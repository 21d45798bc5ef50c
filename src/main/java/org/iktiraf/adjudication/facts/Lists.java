package org.iktiraf.adjudication.facts;

import java.util.List;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;

/** Named lists of a programme, or of its institution where it has none of that name. */
final class Lists {

    private Lists() {}

    static Found of(String name, Programme programme, Institution institution) {
        List<String> own = programme.lists().get(name);
        return own == null
                ? Found.of(institution.lists().get(name), "institution.lists/" + name)
                : Found.of(own, "programme.lists/" + name);
    }
}
