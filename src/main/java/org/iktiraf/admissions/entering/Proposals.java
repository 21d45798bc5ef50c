package org.iktiraf.admissions.entering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.Step;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Match;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * Content matches of a case that were proposed as articulations, as rows of {@code articulations.csv}. They count for
 * others only when policy staff have put them into the rules.
 */
final class Proposals {

    static final List<String> HEAD =
            List.of("id", "sources", "issuer", "courses", "minimum grade", "percent", "from", "to");

    private static final String NONE = "none";

    private Proposals() {}

    static List<List<String>> of(CaseFile file) {
        Portfolio portfolio = file.portfolio();
        return portfolio == null
                ? List.of()
                : file.history().stream()
                        .map(Recorded::step)
                        .filter(step -> step.fact("articulation").equals("proposed"))
                        .flatMap(step -> row(step, portfolio).stream())
                        .distinct()
                        .toList();
    }

    private static Optional<List<String>> row(Step step, Portfolio portfolio) {
        return portfolio.matches().stream()
                .filter(one -> step.fact("source").equals(one.source()))
                .filter(one -> step.fact("course").equals(one.course()))
                .filter(one -> one.on() != null && one.percent() != null)
                .max(Comparator.comparing(Proposals::day))
                .flatMap(match -> portfolio.credentials().stream()
                        .filter(one -> one.id().equals(match.source()))
                        .findFirst()
                        .map(source -> row(match, source)));
    }

    private static String day(Match match) {
        return Objects.toString(match.on(), "");
    }

    private static List<String> row(Match match, Credential source) {
        String named = first(source.code(), source.title(), source.id());
        String course = first(match.course());
        List<String> row = new ArrayList<>();
        row.add((named + "-" + course).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        row.add(named.replace(';', ','));
        row.add(first(source.issuer().name(), NONE));
        row.add(course);
        row.add(NONE);
        row.add(Objects.requireNonNullElse(match.percent(), BigDecimal.ZERO).toPlainString());
        row.add(day(match));
        row.add(NONE);
        return row;
    }

    private static String first(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).findFirst().orElse("");
    }
}
