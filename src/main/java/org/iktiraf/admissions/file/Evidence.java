package org.iktiraf.admissions.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Origin;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Everything that findings looked at: the portfolio, list by list, and what the programme and the institution say.
 *
 * @param elsewhere places outside the portfolio, each with what was found there
 */
record Evidence(List<Section> sections, List<Elsewhere> elsewhere, Places places, FindingIndex index) {

    private static final List<String> NAMING =
            List.of("title", "name", "role", "criterion", "kind", "course", "evidence", "source");

    /** Without a portfolio, where its person was erased, only what lies elsewhere is shown. */
    static Evidence of(@Nullable Portfolio portfolio, List<Piece> pieces, List<String> names, Explained decision) {
        List<String> listed = portfolio == null ? List.of() : names;
        Set<String> known = new LinkedHashSet<>(listed);
        pieces.forEach(piece -> {
            known.add(piece.where());
            piece.fields().forEach(field -> known.add(field.where()));
        });
        Places inside = new Places(known);
        decision.findings().stream()
                .map(FindingShown::where)
                .filter(where -> !known.contains(inside.nearest(where)))
                .forEach(known::add);
        Places places = new Places(known);
        FindingIndex index = new FindingIndex(decision.findings(), places);
        List<Section> sections = new ArrayList<>();
        for (String name : listed) {
            sections.add(new Section(
                    name,
                    pieces.stream()
                            .filter(piece -> piece.section().equals(name))
                            .map(piece -> shown(piece, portfolio, decision, index))
                            .toList(),
                    portfolio == null || name.equals("learner") || name.equals("asks") ? List.of() : index.at(name)));
        }
        return new Evidence(
                sections.stream().filter(Section::isSpokenOf).toList(),
                elsewhere(decision, inside, places, index, listed, pieces),
                places,
                index);
    }

    private static List<Elsewhere> elsewhere(
            Explained decision,
            Places inside,
            Places places,
            FindingIndex index,
            List<String> names,
            List<Piece> pieces) {
        Set<String> held = new LinkedHashSet<>(names);
        pieces.forEach(piece -> {
            held.add(piece.where());
            piece.fields().forEach(field -> held.add(field.where()));
        });
        return decision.findings().stream()
                .map(FindingShown::where)
                .filter(where -> !held.contains(inside.nearest(where)))
                .map(places::nearest)
                .distinct()
                .sorted()
                .map(place -> new Elsewhere(place, index.at(place)))
                .toList();
    }

    private static PieceShown shown(
            Piece piece, @Nullable Portfolio portfolio, Explained decision, FindingIndex index) {
        List<FieldShown> all = piece.fields().stream()
                .map(field -> new FieldShown(field, index.at(field.where()), origin(field.where(), portfolio)))
                .toList();
        return new PieceShown(
                piece,
                title(piece),
                all.stream()
                        .filter(one ->
                                one.field().value() != null || !one.findings().isEmpty())
                        .toList(),
                all.stream()
                        .filter(one ->
                                one.field().value() == null && one.findings().isEmpty())
                        .map(FieldShown::field)
                        .toList(),
                index.at(piece.where()),
                portfolio == null ? List.of() : lines(piece, portfolio, decision),
                portfolio == null ? List.of() : checks(piece, portfolio));
    }

    private static @Nullable Origin origin(String where, @Nullable Portfolio portfolio) {
        return portfolio == null
                ? null
                : portfolio.origins().stream()
                        .filter(one -> one.where().equals(where))
                        .findFirst()
                        .orElse(null);
    }

    private static String title(Piece piece) {
        return NAMING.stream()
                .flatMap(name -> piece.value(name).stream())
                .findFirst()
                .orElse("");
    }

    private static List<CreditLine> lines(Piece piece, Portfolio portfolio, Explained decision) {
        Set<String> claims = portfolio.asks().claims().stream()
                .filter(claim -> cites(claim, piece))
                .map(Claim::id)
                .collect(Collectors.toSet());
        return decision.credits().stream()
                .filter(line -> claims.contains(line.claim()))
                .toList();
    }

    private static boolean cites(Claim claim, Piece piece) {
        return switch (piece.section()) {
            case "asks.claims" -> claim.id().equals(piece.id());
            case "assessments" ->
                piece.value("course").filter(claim.course()::equals).isPresent();
            case "matches" ->
                piece.value("course").filter(claim.course()::equals).isPresent()
                        && piece.value("source")
                                .filter(claim.evidence()::contains)
                                .isPresent();
            case "documents" ->
                piece.value("about").filter(claim.evidence()::contains).isPresent();
            case "judgements" ->
                piece.value("about").stream()
                        .anyMatch(about -> about.equals(claim.id())
                                || about.equals(claim.course())
                                || claim.evidence().contains(about));
            default -> piece.id() != null && claim.evidence().contains(piece.id());
        };
    }

    private static List<Check> checks(Piece piece, Portfolio portfolio) {
        Stream<Credential> meant = piece.section().equals("credentials")
                ? portfolio.credentials().stream().filter(one -> one.id().equals(piece.id()))
                : Stream.empty();
        return meant.findFirst()
                .map(one -> Check.of(one, portfolio.asks().on()))
                .orElse(List.of());
    }

    /** A place outside the portfolio, such as {@code programme.mode}. */
    record Elsewhere(String where, List<FindingRef> findings) {

        Elsewhere {
            findings = List.copyOf(findings);
        }

        public String anchor() {
            return Places.anchor(where);
        }

        /** What the agreement that stands there says in prose besides; null where it says nothing, or is none. */
        public @Nullable String agreement() {
            return findings.isEmpty() ? null : findings.get(0).finding().agreement();
        }

        public @Nullable Object found() {
            return findings.isEmpty() ? null : findings.get(0).finding().found();
        }
    }
}
