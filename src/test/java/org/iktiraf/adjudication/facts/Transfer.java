package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.CreditUnit;
import org.iktiraf.policy.Keep;
import org.iktiraf.policy.LevelCrosswalk;
import org.iktiraf.policy.Offers;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Standing;
import org.iktiraf.policy.Text;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.Brought;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Credit;
import org.iktiraf.portfolio.Earned;
import org.iktiraf.portfolio.Grade;
import org.iktiraf.portfolio.Match;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;
import org.iktiraf.portfolio.SourceProgramme;
import org.jspecify.annotations.Nullable;

/** A claim to transfer sources to the course STA1 (3 credits) of a bachelor's programme that has STA2 (3 credits) too. */
final class Transfer {

    static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private final List<Credential> sources = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<Articulation> articulations = new ArrayList<>();
    private final Map<String, Map<String, String>> grades = new LinkedHashMap<>();
    private @Nullable Integer semestersHere;

    Transfer source(String code, @Nullable Credit credit, @Nullable Grade grade) {
        return source(code, "Title of " + code, "Theirs", credit, grade);
    }

    Transfer source(
            @Nullable String code,
            String title,
            @Nullable String issuer,
            @Nullable Credit credit,
            @Nullable Grade grade) {
        sources.add(Earned.course("c" + (sources.size() + 1))
                .called(title, code)
                .from(issuer)
                .in(new SourceProgramme(null, "bachelor", null, null, null, null, null, null, null))
                .worth(credit)
                .graded(grade)
                .credential());
        return this;
    }

    Transfer judged(String id, String source, int percent, @Nullable LocalDate on) {
        matches.add(new Match(id, source, "STA1", BigDecimal.valueOf(percent), null, on, null, null));
        return this;
    }

    Transfer articulated(List<String> from, List<String> to, @Nullable String minimumGrade) {
        return articulated(new Articulation(
                "a1", from, null, to, minimumGrade, BigDecimal.valueOf(90), null, DAY.minusYears(1), null));
    }

    Transfer articulated(Articulation articulation) {
        articulations.add(articulation);
        return this;
    }

    Transfer grades(String scale, Map<String, String> here) {
        grades.put(scale, here);
        return this;
    }

    Transfer semestersHere(int semesters) {
        semestersHere = semesters;
        return this;
    }

    /** The source of a place in the order in which they were given, from 1. */
    SourceOffered offered(int place) {
        return offered(place, false, false);
    }

    SourceOffered offered(int place, @Nullable Boolean vertical, @Nullable Boolean sameProvider) {
        return new SourceOffered(
                "claim", Route.CREDIT_TRANSFER, vertical, sameProvider, sources.get(place - 1), target(), vocabulary());
    }

    private CourseClaimed target() {
        Claim claim = new Claim(
                "claim",
                "STA1",
                Route.CREDIT_TRANSFER,
                null,
                sources.stream().map(Credential::id).toList(),
                null,
                null);
        Course course = Offers.course("STA1", 3, "taught");
        Programme programme = Offers.programme(course, Offers.course("STA2", 3, "taught"));
        Portfolio portfolio = Brought.on(DAY)
                .to("here", programme.code())
                .claiming(List.of(claim))
                .semestersHere(semestersHere)
                .with(sources)
                .matched(matches)
                .portfolio();
        return new CourseClaimed(
                "claim",
                Route.CREDIT_TRANSFER,
                "taught",
                "bachelor",
                false,
                claim,
                course,
                programme,
                Offers.institution(Keep.MOST_CREDITS, grades, articulations),
                portfolio);
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                Map.of("bachelor", new Vocabulary.LevelName("bachelor", 6, "bachelor", new Text("Bachelor", "Ijazah"))),
                new LevelCrosswalk(List.of()),
                Map.of("MY", unit("MY", BigDecimal.valueOf(40)), "UK", unit("UK", BigDecimal.TEN)),
                Map.of("MY", List.of("A", "B", "C", "D")),
                Set.of());
    }

    private static CreditUnit unit(String name, BigDecimal hours) {
        return new CreditUnit(name, hours, hours, null, Standing.OFFICIAL, List.of());
    }
}
