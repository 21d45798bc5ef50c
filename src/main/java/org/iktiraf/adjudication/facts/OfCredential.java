package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Credit;
import org.iktiraf.portfolio.Level;
import org.iktiraf.portfolio.SourceProgramme;
import org.jspecify.annotations.Nullable;

/** A subject that is about one credential, or about none where a claim cites none: then nothing of it is known. */
public interface OfCredential extends OnRecord {

    @Nullable
    Credential credential();

    /** The words of its title in lower case, and each two that stand side by side. */
    default Found titleWords() {
        return stated("title", c -> TitleWords.of(c.title()));
    }

    /** Its own code at its issuer. */
    default Found code() {
        return stated("code", Credential::code);
    }

    /** Code of the programme or award that it belongs to, version included. */
    default Found programmeCode() {
        return stated("programme.code", c -> c.programme().code());
    }

    /** What keeps its programme or award apart from others: its code, else its title; all that have neither are one. */
    default String programmeNamed() {
        Credential mine = credential();
        SourceProgramme programme = mine == null ? SourceProgramme.UNKNOWN : mine.programme();
        return programme.code() != null ? programme.code() : Objects.requireNonNullElse(programme.title(), "not named");
    }

    /** Level of the programme or award that it belongs to, a vocabulary name. */
    default Found programmeLevel() {
        return stated("programme.level", c -> c.programme().level());
    }

    /** As {@link #programmeCode()}, null where it states none; a key of tables. */
    default @Nullable String programmeKey() {
        Credential mine = credential();
        return mine == null ? null : mine.programme().code();
    }

    /** All credits of the programme or award that it belongs to. */
    default Found programmeCredits() {
        return stated("programme.credits", c -> c.programme().credits());
    }

    /** Whether the programme or award that it belongs to was completed. */
    default Found programmeCompleted() {
        return stated("programme.completed", c -> c.programme().completed());
    }

    /** The day on which the whole qualification was awarded: that of its programme, or itself if it is no course. */
    default Found qualificationAwardedOn() {
        return WholeQualification.of(credential()).awarded(where());
    }

    /** Months from that day to a reference day; a begun month counts as whole. */
    default Found qualificationAge(String referenceDay) {
        Found day = qualificationAwardedOn();
        return Found.of(day.value() instanceof LocalDate awarded ? since(awarded, referenceDay) : null, day.where());
    }

    /** Whether the whole qualification was completed. */
    default Found qualificationCompleted() {
        return WholeQualification.of(credential()).completed(where());
    }

    /** Code of the whole qualification. */
    default Found qualificationCode() {
        return WholeQualification.of(credential()).code(where());
    }

    /** As {@link #qualificationCode()}, null where it is not known; a key of tables. */
    default @Nullable String qualificationKey() {
        return WholeQualification.of(credential()).code();
    }

    /** Its credits as they are stated, in its own unit. */
    default Found statedCredits() {
        return stated("credit", c -> c.credit() == null ? null : c.credit().amount());
    }

    /** How its assessment leads to credit, {@code none} for a version without credit. */
    default Found creditMode() {
        return stated("assessment.creditMode", c -> c.assessment().creditMode());
    }

    /** The unit of its credits, null where it states none. */
    default @Nullable String unit() {
        Credential mine = credential();
        Credit credit = mine == null ? null : mine.credit();
        return credit == null ? null : credit.unit();
    }

    /** Its vocabulary subject, null where it states none; a key of tables. */
    default @Nullable String about() {
        Credential mine = credential();
        return mine == null ? null : mine.subject();
    }

    /** Its credits where they are stated in a unit. */
    default Found creditsIn(String unit) {
        return unit.equals(unit()) ? statedCredits() : Found.unknown(where() + ".credit");
    }

    /** The number of its level in a framework, which may be a half; not known where its level is of another. */
    default Found levelNumber(String framework) {
        return stated("level", c -> {
            Level level = c.level();
            return level != null
                            && level.framework().equals(framework)
                            && level.value().matches("\\d+(\\.\\d+)?")
                    ? new BigDecimal(level.value())
                    : null;
        });
    }

    /** How much of its programme it is, in percent of the programme's credits. */
    default Found shareOfProgramme() {
        return statedCredits().times(BigDecimal.valueOf(100)).over(programmeCredits());
    }

    /** Who issued it. */
    default Found issuerName() {
        return stated("issuer.name", c -> c.issuer().name());
    }

    /** As {@link #issuerName()}, null where it states none; a key of tables. */
    default @Nullable String issuerKey() {
        Credential mine = credential();
        return mine == null ? null : mine.issuer().name();
    }

    /** The agency that accredits its issuer. */
    default Found issuerAccreditedBy() {
        return stated("issuer.accreditedBy", c -> c.issuer().accreditedBy());
    }

    /** The country of its issuer. */
    default Found issuerCountry() {
        return stated("issuer.country", c -> c.issuer().country());
    }

    /** Whether a state body regulates its issuer. */
    default Found issuerRegulated() {
        return stated("issuer.regulated", c -> c.issuer().regulated());
    }

    /** Whether the institution that is asked issued it. */
    default Found issuedHere() {
        return stated("issuer.here", c -> c.issuer().here());
    }

    /** How the learning itself was obtained, such as {@code study} or {@code exemption}. */
    default Found obtainedBy() {
        return stated("obtainedBy", Credential::obtainedBy);
    }

    /** How often its assessment was sat. */
    default Found attempts() {
        return stated("assessment.attempts", c -> c.assessment().attempts());
    }

    /** How its assessment was held. */
    default Found assessmentMode() {
        return stated("assessment.mode", c -> c.assessment().mode());
    }

    /** How its assessment was held, null where it does not say; a key of tables. */
    default @Nullable String mode() {
        Credential mine = credential();
        return mine == null ? null : mine.assessment().mode();
    }

    /** Its grade on any scale, else its marks out of 100. */
    default Found result() {
        return stated(
                "assessment",
                c -> c.assessment().grade() == null
                        ? c.assessment().percent()
                        : c.assessment().grade().value());
    }

    /** Marks out of 100. */
    default Found marks() {
        return stated("assessment.percent", c -> c.assessment().percent());
    }

    /** Mean of all marks in a component of its assessment. */
    default Found mean(String component) {
        return marksIn().mean(component, null);
    }

    /** Mean of the best so many marks in a component; not known where there are fewer. */
    default Found mean(String component, Figure best) {
        return marksIn().mean(component, best);
    }

    /** The weighted whole of components, whose means are taken; the table names them and gives their percentages. */
    default Found composite(Figure weights) {
        return marksIn().composite(weights, null);
    }

    /** As {@link #composite(Figure)}, of one component taking its best so many marks. */
    default Found composite(Figure weights, String bestOf, Figure best) {
        return marksIn().composite(weights, new ComponentMarks.Best(bestOf, best));
    }

    /** The name of the best band whose least mark is reached, {@code none} below all of them. */
    default Found band(Figure leastMarks, String rounding) {
        return ComponentMarks.band(marks().rounded(rounding), leastMarks);
    }

    /** The day on which it was begun. */
    default Found startedOn() {
        return stated("started", Credential::started);
    }

    /** The year in which it was begun, null where not known; a key of tables. */
    default @Nullable String yearStarted() {
        Credential mine = credential();
        return mine == null || mine.started() == null
                ? null
                : String.valueOf(mine.started().getYear());
    }

    /** Whether it was begun after a year, as far as is known; only one that is known to be older was not. */
    default boolean mayHaveStartedAfter(Figure year) {
        String mine = yearStarted();
        return mine == null || year.value() == null || new BigDecimal(mine).compareTo(year.value()) > 0;
    }

    /** The day on which it was awarded. */
    default Found awardedOn() {
        return stated("awarded", Credential::awarded);
    }

    /** The last day on which it is valid. */
    default Found expiresOn() {
        return stated("expires", Credential::expires);
    }

    /** Months for which its issuer lets it stand, from its award. */
    default Found monthsValid() {
        return stated(
                "expires",
                c -> c.awarded() == null || c.expires() == null ? null : Months.begun(c.awarded(), c.expires()));
    }

    /** Months from its award to a reference day; a begun month counts as whole. */
    default Found age(String referenceDay) {
        return stated("awarded", c -> since(c.awarded(), referenceDay));
    }

    /** Months from the award of its programme to a reference day; a begun month counts as whole. */
    default Found ageOfProgramme(String referenceDay) {
        return stated("programme.awarded", c -> since(c.programme().awarded(), referenceDay));
    }

    /** Whether its document came from the issuer itself. */
    default Found directFromIssuer() {
        return stated("verification.directFromIssuer", c -> c.verification().directFromIssuer());
    }

    /** Whether it was found to be authentic. */
    default Found authentic() {
        return stated("verification.authentic", c -> c.verification().authentic());
    }

    /** The body that evaluated it. */
    default Found evaluatedBy() {
        return stated("verification.evaluatedBy", c -> c.verification().evaluatedBy());
    }

    /** Who recommends credit for it. */
    default Found recommendedBy() {
        return stated("recommendation.by", c -> c.recommendation().by());
    }

    /** Credits that are recommended for it, in the unit of the recommendation. */
    default Found recommendedCredits() {
        return stated(
                "recommendation.credit",
                c -> c.recommendation().credit() == null
                        ? null
                        : c.recommendation().credit().amount());
    }

    /** The level at which credit is recommended. */
    default Found recommendedLevel() {
        return stated("recommendation.level", c -> c.recommendation().level());
    }

    /** The subject in which credit is recommended. */
    default Found recommendedSubject() {
        return stated("recommendation.subject", c -> c.recommendation().subject());
    }

    /** Months from the first day on which the recommendation holds to the last; a begun month counts as whole. */
    default Found monthsRecommended() {
        return stated(
                "recommendation.to",
                c -> c.recommendation().from() == null || c.recommendation().to() == null
                        ? null
                        : Months.begun(
                                c.recommendation().from(), c.recommendation().to()));
    }

    /** First day on which the recommendation holds. */
    default Found recommendedFrom() {
        return stated("recommendation.from", c -> c.recommendation().from());
    }

    /** Last day on which the recommendation holds. */
    default Found recommendedTo() {
        return stated("recommendation.to", c -> c.recommendation().to());
    }

    private ComponentMarks marksIn() {
        Credential mine = credential();
        return new ComponentMarks(mine == null ? List.of() : mine.assessment().results(), where());
    }

    private @Nullable Object since(@Nullable LocalDate day, String referenceDay) {
        return day != null && day(referenceDay).value() instanceof LocalDate to ? Months.begun(day, to) : null;
    }

    private Found stated(String field, Function<Credential, @Nullable Object> value) {
        Credential mine = credential();
        return mine == null ? Found.unknown(where()) : Found.of(value.apply(mine), where() + "." + field);
    }
}
