package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Grade;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * One source course or credential that a claim cites; a claim that cites none has one of which nothing is known.
 *
 * @param claim the claim's id
 * @param vertical whether the source lies at a lower level than the programme here; null where not known
 * @param sameProvider whether the source was taken at this institution; null where not known
 * @param credential the source, null where the claim cites none
 */
public record SourceOffered(
        String claim,
        Route route,
        @Nullable Boolean vertical,
        @Nullable Boolean sameProvider,
        @Nullable Credential credential,
        CourseClaimed target,
        Vocabulary vocabulary)
        implements Judged {

    @Override
    public Subject subject() {
        String id = credential == null ? EvidenceOffered.NONE : credential.id();
        return new Subject(
                "source",
                id,
                claim,
                Map.of(
                        "source",
                        DraftDecision.title(credential),
                        "course",
                        target.course().code()));
    }

    @Override
    public String where() {
        return credential == null ? target.where() + ".evidence" : "credentials/" + credential.id();
    }

    /** The grade, as a grade of this institution; not known where its scale has no table here. */
    public Found grade() {
        return found("assessment.grade", c -> here(c.assessment().grade()));
    }

    /** A grade of this institution's own scale, to compare with. */
    public Object gradeHere(String word) {
        GradeHere wanted = GradeHere.on(scale(), word);
        if (wanted == null) {
            throw new IllegalArgumentException("The scale of grades has no " + word);
        }
        return wanted;
    }

    /** Credits in the unit of the course here; converted by hours where the unit differs and both have hours. */
    public Found credits() {
        return found(
                "credit",
                c -> c.credit() == null
                        ? null
                        : converted(c.credit().amount(), c.credit().unit()));
    }

    /** Credits of the course here. */
    public int creditsHere() {
        return target.course().credits();
    }

    /** Content match with the course here, in percent: by an articulation in force, or by a person's judgement. */
    public Found match() {
        Optional<BigDecimal> articulated = articulation().map(a -> a.percent());
        if (articulated.isPresent()) {
            return Found.of(articulated.get(), "articulations");
        }
        return credential == null ? Found.unknown("matches") : judged(credential.id());
    }

    /** Accreditation of the source programme. */
    public Found accreditation() {
        return found("programme.accreditation", c -> c.programme().accreditation());
    }

    /** {@code vertical}, {@code horizontal} or {@code downward}. */
    public Found direction() {
        Integer from = mqf(level());
        Integer to = mqf(target.level());
        String word =
                from == null || to == null ? null : from < to ? "vertical" : from > to ? "downward" : "horizontal";
        return found("programme.level", c -> word);
    }

    /** Level names of the source programme and the one here, such as {@code diploma-bachelor}; null where not known. */
    public @Nullable String step() {
        return level() == null ? null : level() + "-" + target.level();
    }

    /** Whether the learner completed the source programme. */
    public Found programmeCompleted() {
        return found("programme.completed", c -> c.programme().completed());
    }

    /** How an unfinished source programme ended. */
    public Found endedBy() {
        return found("programme.endedBy", c -> c.programme().endedBy());
    }

    /** Whether the learner is still enrolled in the source programme. */
    public Found stillEnrolled() {
        return found("programme.stillEnrolled", c -> c.programme().stillEnrolled());
    }

    /** Whether the learner completed the source itself. */
    public Found completed() {
        return found("completed", Credential::completed);
    }

    /** Total notional hours. */
    public Found hours() {
        return found("hours", Credential::hours);
    }

    /** What the source is about, where a policy excludes subjects. */
    public Found subjectMatter() {
        return found("subject", Credential::subject);
    }

    /** Whether it is a component of an accredited programme. */
    public Found component() {
        return found("componentOfAccredited", Credential::componentOfAccredited);
    }

    /** Whether a quality body verified it. */
    public Found qualityVerified() {
        return found("verification.qualityVerified", c -> c.verification().qualityVerified());
    }

    /** Months from its verification to the day it was awarded; a begun month counts as whole. */
    public Found monthsSinceVerified() {
        return found("verification.qualityVerifiedOn", c -> {
            LocalDate verified = c.verification().qualityVerifiedOn();
            return verified == null || c.awarded() == null ? null : Months.begun(verified, c.awarded());
        });
    }

    /** Months from its award to a reference day; a begun month counts as whole. */
    public Found age(String referenceDay) {
        LocalDate day = ReferenceDay.of(referenceDay, target.portfolio().asks());
        return found("awarded", c -> c.awarded() == null || day == null ? null : Months.begun(c.awarded(), day));
    }

    /** Whether its issuer is registered as a provider. */
    public Found issuerRegistered() {
        return found("issuer.registered", c -> c.issuer().registered());
    }

    /** How many cohorts its issuer finished. */
    public Found cohorts() {
        return found("issuer.cohortsCompleted", c -> c.issuer().cohortsCompleted());
    }

    /** Whether it was assessed at all; attendance alone earns no credit. */
    public Found assessed() {
        return found("assessment.held", c -> c.assessment().held());
    }

    /** Whether identity was checked at the assessment. */
    public Found identityChecked() {
        return found("assessment.identityChecked", c -> c.assessment().identityChecked());
    }

    /** Whether somebody supervised the assessment. */
    public Found supervised() {
        return found("assessment.supervised", c -> c.assessment().supervised());
    }

    /** What kind of document shows it. */
    public Found documentKind() {
        return found("verification.documentKind", c -> c.verification().documentKind());
    }

    /** Whether it was issued with a certificate. */
    public Found certificate() {
        return found("certificateIssued", Credential::certificateIssued);
    }

    /** What kind of credential it is. */
    public Found kind() {
        return found("kind", Credential::kind);
    }

    /** Whether it stands alone as far as is known; only one that is known to be a component does not. */
    public boolean standAlone() {
        return credential == null || !Boolean.TRUE.equals(credential.componentOfAccredited());
    }

    private Found found(String field, Function<Credential, @Nullable Object> value) {
        return credential == null ? Found.unknown(where()) : Found.of(value.apply(credential), where() + "." + field);
    }

    private @Nullable String level() {
        return credential == null ? null : credential.programme().level();
    }

    private @Nullable Integer mqf(@Nullable String name) {
        return vocabulary.level(name).map(Vocabulary.LevelName::mqfLevel).orElse(null);
    }

    private @Nullable GradeHere here(@Nullable Grade grade) {
        if (grade == null) {
            return null;
        }
        Institution institution = target.institution();
        Map<String, String> table = institution.gradeScales().getOrDefault(grade.scale(), Map.of());
        String word = table.getOrDefault(grade.value(), grade.scale().equals(Scales.OWN) ? grade.value() : null);
        return GradeHere.on(scale(), word);
    }

    private List<String> scale() {
        return vocabulary.gradeScales().getOrDefault(Scales.OWN, List.of());
    }

    private @Nullable BigDecimal converted(BigDecimal amount, String unit) {
        if (unit.equals(Scales.OWN)) {
            return amount;
        }
        BigDecimal theirs = vocabulary.hoursOfCredit().get(unit);
        BigDecimal ours = vocabulary.hoursOfCredit().get(Scales.OWN);
        return theirs == null || ours == null ? null : amount.multiply(theirs).divide(ours, 2, RoundingMode.DOWN);
    }

    private Optional<org.iktiraf.policy.Articulation> articulation() {
        Course course = target.course();
        return target.institution().articulations().stream()
                .filter(a -> a.inForce(target.on()) && a.courses().contains(course.code()) && credential != null)
                .filter(a -> a.sources().stream().anyMatch(this::isSource))
                .filter(a -> a.issuer() == null
                        || credential != null
                                && a.issuer().equals(credential.issuer().name()))
                .findFirst();
    }

    private boolean isSource(String codeOrTitle) {
        return credential != null
                && (codeOrTitle.equals(credential.code()) || codeOrTitle.equalsIgnoreCase(credential.title()));
    }

    private Found judged(String source) {
        Portfolio portfolio = target.portfolio();
        boolean unclear = portfolio.matches().stream().anyMatch(m -> m.source() == null || m.course() == null);
        return portfolio.matches().stream()
                .filter(m -> source.equals(m.source()) && target.course().code().equals(m.course()))
                .findFirst()
                .map(m ->
                        Found.total(m.percent() == null ? "" : m.percent(), "matches/" + m.id() + ".percent", !unclear))
                .filter(f -> !"".equals(f.value()))
                .orElse(Found.unknown("matches"));
    }
}
