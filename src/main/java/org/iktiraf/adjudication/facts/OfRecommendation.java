package org.iktiraf.adjudication.facts;

/** What a body recommends for a credential: how much credit, at which level, and for how long. */
public interface OfRecommendation extends AboutCredential {

    /** Credits that are recommended for it, in the unit of the recommendation. */
    default Found recommendedCredits() {
        return Stated.of(
                this,
                "recommendation.credit",
                c -> c.recommendation().credit() == null
                        ? null
                        : c.recommendation().credit().amount());
    }

    /** The level at which credit is recommended. */
    default Found recommendedLevel() {
        return Stated.of(this, "recommendation.level", c -> c.recommendation().level());
    }

    /** The subject in which credit is recommended. */
    default Found recommendedSubject() {
        return Stated.of(this, "recommendation.subject", c -> c.recommendation().subject());
    }

    /** Months from the first day on which the recommendation holds to the last; a begun month counts as whole. */
    default Found monthsRecommended() {
        return Stated.of(
                this,
                "recommendation.to",
                c -> c.recommendation().from() == null || c.recommendation().to() == null
                        ? null
                        : Months.begun(
                                c.recommendation().from(), c.recommendation().to()));
    }

    /** First day on which the recommendation holds. */
    default Found recommendedFrom() {
        return Stated.of(this, "recommendation.from", c -> c.recommendation().from());
    }

    /** Last day on which the recommendation holds. */
    default Found recommendedTo() {
        return Stated.of(this, "recommendation.to", c -> c.recommendation().to());
    }
}
