package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.function.Function;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.Credential;
import org.jspecify.annotations.Nullable;

/** What one source is worth here: its credits in the unit of the course, and what the standing decisions say of it. */
record SourceCredits(SourceOffered source) {

    /** Converted by hours where the unit differs and both have hours. */
    Found byHours() {
        Conversion byHours = named(Conversion.BY_HOURS);
        return total(one -> one.credit() == null ? null : byHours.toTheHundredth(one));
    }

    Found by(Reading method, Figure numbers) {
        return total(Conversion.by(source.vocabulary().creditUnits(), unitHere(), method, numbers)::credits);
    }

    Found by(Reading method) {
        return total(named(method.word())::credits);
    }

    /** Credits of the course here, or of all courses that an articulation answers together. */
    int here() {
        Articulated standing = standing();
        return standing == null ? source.target().course().credits() : standing.creditsHere();
    }

    /** By an articulation in force, or by a person's judgement, in percent. */
    Found match() {
        Articulated standing = standing();
        Credential mine = source.credential();
        if (standing == null || mine == null) {
            return Found.unknown("matches");
        }
        return standing.decision()
                .map(a -> Found.of(a.percent(), "articulations/" + a.id()))
                .orElseGet(() -> new Judgements(source.portfolio())
                        .percent(mine.id(), source.target().course().code(), standing.mayAnswer()));
    }

    /** Granted by a number of the articulation's own; zero where none does. */
    Found agreed() {
        Articulated standing = standing();
        if (standing == null) {
            return Found.unknown("articulations");
        }
        BigDecimal agreed = standing.decision().map(Articulation::credits).orElse(BigDecimal.ZERO);
        return Found.total(agreed, "articulations", !standing.mayAnswer());
    }

    private @Nullable Articulated standing() {
        Credential mine = source.credential();
        return mine == null ? null : new Articulated(source.target(), mine, source.scale());
    }

    private Conversion named(String method) {
        return new Conversion(source.vocabulary().creditUnits(), unitHere(), method, null);
    }

    private Found total(Function<Credential, @Nullable BigDecimal> creditsOf) {
        Articulated standing = standing();
        if (standing == null) {
            return Found.unknown(source.where());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Credential one : standing.together()) {
            BigDecimal credits = creditsOf.apply(one);
            if (credits == null) {
                return Found.unknown("credentials/" + one.id() + ".credit");
            }
            sum = sum.add(credits);
        }
        return Found.total(sum, source.where() + ".credit", !standing.mayCombine());
    }

    private String unitHere() {
        return source.target().programme().award().creditUnit();
    }
}
