package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.facts.GradeHere;
import org.iktiraf.adjudication.facts.Scale;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Keep;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Grade;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** The claims that would be granted: the order in which ties are decided, and their worth, by what the institution keeps. */
public final class Candidates {

    private final Institution institution;
    private final Scale scale;
    private final Map<String, Claim> claims;
    private final Map<String, Credential> credentials;

    public Candidates(Portfolio portfolio, Institution institution, Scale scale) {
        this.institution = institution;
        this.scale = scale;
        this.claims = portfolio.asks().claims().stream().collect(Collectors.toMap(Claim::id, c -> c));
        this.credentials = portfolio.credentials().stream().collect(Collectors.toMap(Credential::id, c -> c));
    }

    List<CreditLine> inOrder(List<CreditLine> wanted) {
        Comparator<CreditLine> byRank = Comparator.comparing(this::rank);
        Comparator<CreditLine> first = switch (institution.keep()) {
            case MOST_CREDITS, LEARNERS_RANK -> byRank;
            case HIGHEST_GRADE -> Comparator.comparing(this::gradePlace);
            case NEWEST -> Comparator.comparing(this::newest).reversed();
        };
        return wanted.stream()
                .sorted(first.thenComparing(byRank)
                        .thenComparing(CreditLine::outcome)
                        .thenComparing(CreditLine::course)
                        .thenComparing(CreditLine::claim))
                .toList();
    }

    /** Credits where most credits are kept; nothing otherwise, so that the order alone decides. */
    BigDecimal worth(CreditLine line) {
        return institution.keep() == Keep.MOST_CREDITS ? line.credits() : BigDecimal.ZERO;
    }

    private int rank(CreditLine line) {
        return Optional.ofNullable(claim(line).rank()).orElse(Integer.MAX_VALUE);
    }

    private int gradePlace(CreditLine line) {
        return cited(line)
                .map(c -> here(c.assessment().grade()))
                .filter(Objects::nonNull)
                .map(GradeHere::fromTheTop)
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
    }

    private @Nullable GradeHere here(@Nullable Grade grade) {
        return scale.here(grade, institution);
    }

    private LocalDate newest(CreditLine line) {
        return cited(line)
                .map(Credential::awarded)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private Stream<Credential> cited(CreditLine line) {
        return claim(line).evidence().stream().map(credentials::get).filter(Objects::nonNull);
    }

    private Claim claim(CreditLine line) {
        return Objects.requireNonNull(claims.get(line.claim()));
    }
}
