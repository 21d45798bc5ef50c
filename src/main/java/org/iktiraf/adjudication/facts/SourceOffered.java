package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Qualification;
import org.iktiraf.portfolio.Route;
import org.iktiraf.portfolio.SourceProgramme;
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
        implements OfCredential {

    private static final int MONTHS_OF_A_YEAR = 12;

    @Override
    public Subject subject() {
        String id = credential == null ? EvidenceOffered.NONE : credential.id();
        return new Subject(
                "source",
                id,
                claim,
                Map.of(
                        "source",
                        CredentialOffered.title(credential),
                        "course",
                        target.course().code()));
    }

    @Override
    public List<String> names() {
        return credential == null ? List.of() : List.of(credential.id());
    }

    @Override
    public @Nullable String courseCode() {
        return target.course().code();
    }

    @Override
    public Portfolio portfolio() {
        return target.portfolio();
    }

    @Override
    public String where() {
        return credential == null ? target.where() + ".evidence" : "credentials/" + credential.id();
    }

    /** The grade, as a grade of this institution; not known where its scale has no table here. */
    public Found grade() {
        return found("assessment.grade", c -> scale().here(c.assessment().grade(), target.institution()));
    }

    /** A grade of this institution's own scale, to compare with. */
    public Object gradeHere(String word) {
        GradeHere wanted = scale().on(word);
        if (wanted == null) {
            throw new IllegalArgumentException("The scale of grades has no " + word);
        }
        return wanted;
    }

    /**
     * The key of a table by least grades that the lowest grade of all sources claimed by this route still reaches; null
     * where one of them is not known. A grade below every key fails by itself, and lowers no other.
     */
    public @Nullable String gradeBand(Figure byLeastGrade) {
        return new GradeBands(byLeastGrade, scale().bestFirst()).ofLowest(gradesClaimed());
    }

    /** Whole years of study for the source, as the key of a table; null where its first or last day is not known. */
    public @Nullable String yearsOfStudy() {
        LocalDate from = credential == null ? null : credential.started();
        LocalDate to = credential == null ? null : credential.awarded();
        return from == null || to == null ? null : String.valueOf(Months.begun(from, to) / MONTHS_OF_A_YEAR);
    }

    /**
     * Credits in the unit of the course here, of all sources that an articulation takes together; converted by hours
     * where the unit differs and both have hours.
     */
    public Found credits() {
        Conversion byHours = new Conversion(vocabulary.creditUnits(), unitHere(), Conversion.BY_HOURS, null);
        return total(one -> one.credit() == null ? null : byHours.toTheHundredth(one));
    }

    /**
     * Credits in the unit of the course here, of all sources that an articulation takes together, by the method and with
     * the numbers and the rounding that a policy names.
     */
    public Found creditsBy(Reading method, Figure numbers, Reading rounding) {
        Conversion named = Conversion.by(vocabulary.creditUnits(), unitHere(), method, numbers);
        return total(named::credits).rounded(rounding.word());
    }

    /** The same by a method that needs no numbers, such as {@code year-share}. */
    public Found creditsBy(Reading method, Reading rounding) {
        Conversion named = new Conversion(vocabulary.creditUnits(), unitHere(), method.word(), null);
        return total(named::credits).rounded(rounding.word());
    }

    /** Its level in a framework: where a table is lossy, all that it may be; not known where there is a gap. */
    public Found levelIn(String framework) {
        return levels().in(framework);
    }

    /** Its level in the framework of the programme here. */
    public Found levelInHere() {
        return levels().in(target.programme().award().framework());
    }

    /** The level of the course here, or of its programme, in the framework of the programme. */
    public Found levelHere() {
        return target.levelHere();
    }

    /** Credits of the course here, or of all courses that an articulation answers together. */
    public int creditsHere() {
        return credential == null
                ? target.course().credits()
                : new Articulated(target, credential, scale()).creditsHere();
    }

    /** The same credits, to reckon with. */
    public Found creditsWanted() {
        return Found.of(creditsHere(), "programme.courses/" + target.course().code() + ".credits");
    }

    /** Content match with the course here, in percent: by an articulation in force, or by a person's judgement. */
    public Found match() {
        if (credential == null) {
            return Found.unknown("matches");
        }
        Articulated standing = new Articulated(target, credential, scale());
        return standing.decision()
                .map(a -> Found.of(a.percent(), "articulations/" + a.id()))
                .orElseGet(() -> new Judgements(target.portfolio())
                        .percent(credential.id(), target.course().code(), standing.mayAnswer()));
    }

    /** The words of the source programme's title, in lower case. */
    public Found programmeTitleWords() {
        return found("programme.title", c -> titleWords(c.programme().title()));
    }

    /** How the source was studied, such as {@code part-time} or {@code online}. */
    public Found delivery() {
        return found("description.delivery", c -> c.description().delivery());
    }

    /** Credits that an articulation in force grants by a number of its own; zero where none does. */
    public Found agreedCredits() {
        if (credential == null) {
            return Found.unknown("articulations");
        }
        Articulated standing = new Articulated(target, credential, scale());
        BigDecimal agreed = standing.decision().map(Articulation::credits).orElse(null);
        return Found.total(agreed == null ? BigDecimal.ZERO : agreed, "articulations", !standing.mayAnswer());
    }

    /** The subject by which time limits are kept: of the course here, else of the source; null where neither states one. */
    public @Nullable String field() {
        String here = target.course().traits().subject();
        return here == null ? about() : here;
    }

    /** Whether its code stands on a named list here; an award whose days are stated as they are listed does. */
    public Found listed(String list) {
        Object code = code().value();
        Object listed = target.list(list).value();
        boolean withDays = recommendedFrom().value() != null || recommendedTo().value() != null;
        return withDays
                ? Found.of(true, where() + ".recommendation")
                : Found.of(
                        code == null || listed == null
                                ? null
                                : (Boolean) Values.list(listed).contains(code),
                        where() + ".code");
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

    /** Graduating credits of the programme here, as the base of a cap on one step; not known where the step is not. */
    public Found creditsOfProgramme() {
        String where = "programme.graduatingCredits";
        return step() == null
                ? Found.unknown(where)
                : Found.of(BigDecimal.valueOf(target.programme().graduatingCredits()), where);
    }

    /** Credits that a cap's percentage is taken of, by the word of a reading: of the source's own award, or of the programme. */
    public Found base(String word) {
        return switch (word) {
            case "source-award" -> programmeCredits();
            case "programme" ->
                Found.of(BigDecimal.valueOf(target.programme().graduatingCredits()), "programme.graduatingCredits");
            default -> throw new IllegalArgumentException("No base of a cap is called " + word);
        };
    }

    /** Credits of so many semesters of the programme here, evenly spread; not known where its length or the step is not. */
    public Found creditsOf(Figure semesters) {
        Integer all = target.programme().semesters();
        BigDecimal some = semesters.value();
        if (step() == null || all == null || some == null) {
            return Found.unknown("programme.semesters");
        }
        BigDecimal credits = BigDecimal.valueOf(target.programme().graduatingCredits());
        return Found.of(
                credits.multiply(some).divide(BigDecimal.valueOf(all), 2, RoundingMode.DOWN), "programme.semesters");
    }

    /** Semesters that the learner will spend here; they can only suffice where it is not known whether they must. */
    public Found semestersHere() {
        Integer semesters = target.portfolio().asks().semestersHere();
        String where = "asks.semestersHere";
        return semesters == null
                ? Found.unknown(where)
                : Found.total(semesters, where, vertical != null && sameProvider != null);
    }

    /** Kinds of the qualifications that the learner holds beside the source. */
    public Found qualificationsHeld() {
        List<Qualification> held = target.portfolio().qualifications().stream()
                .filter(q -> !Boolean.FALSE.equals(q.completed()))
                .toList();
        List<String> kinds = held.stream()
                .filter(q -> Boolean.TRUE.equals(q.completed()))
                .map(Qualification::kind)
                .filter(Objects::nonNull)
                .toList();
        boolean complete = step() != null
                && kinds.size() == held.size()
                && !target.portfolio().qualifications().isEmpty();
        return Found.total(kinds, "qualifications", complete);
    }

    /** How the source programme ended for the learner: {@code completed}, {@code still-enrolled}, or as it is stated. */
    public Found endedBy() {
        return found("programme.endedBy", c -> {
            SourceProgramme programme = c.programme();
            if (Boolean.TRUE.equals(programme.completed())) {
                return "completed";
            }
            return Boolean.TRUE.equals(programme.stillEnrolled()) ? "still-enrolled" : programme.endedBy();
        });
    }

    /** Whether the learner is still enrolled in the source programme; nobody is in one that they completed. */
    public Found stillEnrolled() {
        return found("programme.stillEnrolled", c -> {
            Boolean enrolled = c.programme().stillEnrolled();
            boolean completed = Boolean.TRUE.equals(c.programme().completed());
            return enrolled == null && completed ? (Boolean) false : enrolled;
        });
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

    /** Whether its study began no earlier than the study here; null where one of the days is not known. */
    public @Nullable Boolean takenDuringStudy() {
        LocalDate here = portfolio().asks().firstDayOfStudy();
        LocalDate there = credential == null ? null : credential.started();
        return here == null || there == null ? null : (Boolean) !there.isBefore(here);
    }

    /** Whether it stands alone as far as is known; only one that is known to be a component does not. */
    public boolean standAlone() {
        return credential == null || !Boolean.TRUE.equals(credential.componentOfAccredited());
    }

    /** The same in another framework, by the crosswalk. */
    public Found levelHereIn(String framework) {
        return target.stated(vocabulary.levelCrosswalk()).in(framework);
    }

    private Levels levels() {
        return new Levels(
                credential == null ? null : credential.level(), where() + ".level", vocabulary.levelCrosswalk());
    }

    private static @Nullable List<String> titleWords(@Nullable String title) {
        return title == null ? null : List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
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

    private List<@Nullable GradeHere> gradesClaimed() {
        Set<String> cited = new HashSet<>();
        target.portfolio().asks().claims().stream()
                .filter(claimed -> claimed.route() == route)
                .forEach(claimed -> cited.addAll(claimed.evidence()));
        List<@Nullable GradeHere> grades = new ArrayList<>();
        target.portfolio().credentials().stream()
                .filter(c -> cited.contains(c.id()))
                .forEach(c -> grades.add(scale().here(c.assessment().grade(), target.institution())));
        return grades;
    }

    private Scale scale() {
        return Scale.of(target.programme(), vocabulary);
    }

    private Found total(Function<Credential, @Nullable BigDecimal> creditsOf) {
        if (credential == null) {
            return Found.unknown(where());
        }
        Articulated standing = new Articulated(target, credential, scale());
        BigDecimal sum = BigDecimal.ZERO;
        for (Credential one : standing.together()) {
            BigDecimal credits = creditsOf.apply(one);
            if (credits == null) {
                return Found.unknown("credentials/" + one.id() + ".credit");
            }
            sum = sum.add(credits);
        }
        return Found.total(sum, where() + ".credit", !standing.mayCombine());
    }

    private String unitHere() {
        return target.programme().award().creditUnit();
    }
}
