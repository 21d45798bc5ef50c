package org.iktiraf.issuing.clr;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.casework.RuledLine;
import org.iktiraf.policy.Award;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Grade;

/** What a learner brought for a line: the credentials that it rests on, and the grades that go with them. */
final class Brought {

    private static final Pattern GLOBAL = Pattern.compile("(?:https?://|urn:|did:)[\\w.:/?#@!$&()*+,;=%~-]+");

    private final Recognition of;

    Brought(Recognition of) {
        this.of = of;
    }

    List<Credential> credentials(RuledLine line) {
        return of.portfolio().asks().claims().stream()
                .filter(claim -> claim.id().equals(line.line()))
                .map(Claim::evidence)
                .flatMap(ids -> of.portfolio().credentials().stream().filter(one -> ids.contains(one.id())))
                .toList();
    }

    /** The id that a credential has at its issuer, where it was read from a file that tells one as an address or a name. */
    Optional<String> idAtIssuer(Credential credential) {
        return of.portfolio().origins().stream()
                .filter(origin -> origin.where().equals("credentials/" + credential.id() + ".id"))
                .map(origin -> origin.at().substring(origin.at().lastIndexOf(' ') + 1))
                .filter(id -> GLOBAL.matcher(id).matches())
                .findFirst();
    }

    /** Grades that are carried over, on the scale here where the institution has a table for it. */
    List<Grade> grades(RuledLine line) {
        boolean carried = of.ruling().decision().credits().stream()
                .filter(one -> one.claim().equals(line.line()))
                .map(CreditLine::gradeCarried)
                .anyMatch(State.MET::equals);
        return !carried
                ? List.of()
                : credentials(line).stream()
                        .flatMap(one -> Stream.ofNullable(one.assessment().grade()))
                        .map(this::here)
                        .distinct()
                        .toList();
    }

    private Grade here(Grade grade) {
        if (of.institution() == null) {
            return grade;
        }
        Map<String, String> table = of.institution().gradeScales().getOrDefault(grade.scale(), Map.of());
        String here = table.get(grade.value());
        String scale =
                of.programme() == null ? Award.OWN : of.programme().award().gradeScale();
        return here == null ? grade : new Grade(Objects.requireNonNull(scale), here);
    }
}
