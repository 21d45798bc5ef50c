package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialKind;
import org.iktiraf.portfolio.Credit;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** One credential of the portfolio, judged for itself with the words that policies share, whatever is claimed with it. */
public record CredentialOffered(CredentialKind kind, Credential credential, Vocabulary vocabulary, Portfolio portfolio)
        implements OfCredential {

    private static final String EUROPEAN = "EQF";
    private static final String ON_CREDITS = " by ECTS criteria";

    @Override
    public Subject subject() {
        return new Subject("credential", credential.id(), null, Map.of("credential", title(credential)));
    }

    /** The title by which sentences call a credential: its id where it has none. */
    static String title(@Nullable Credential credential) {
        return credential == null ? "?" : credential.title() == null ? credential.id() : credential.title();
    }

    @Override
    public List<String> names() {
        return List.of(credential.id());
    }

    @Override
    public @Nullable String courseCode() {
        return null;
    }

    @Override
    public String where() {
        return "credentials/" + credential.id();
    }

    /** How far it shows the things that a reading names. */
    public Aspects shows(Reading asked) {
        return Aspects.of(asked.means(), word -> AspectWords.shown(credential, word));
    }

    /** The qualification title that its own title claims, {@code none} where it claims none; not known in doubt. */
    public Found qualificationTitle() {
        String title = credential.title();
        return found(
                "title",
                title == null ? null : QualificationTitle.of(vocabulary).claimedBy(title));
    }

    /** What it says about credit for it elsewhere, be it that there is none. */
    public Found creditRecognition() {
        return found("description.creditRecognition", credential.description().creditRecognition());
    }

    /** What it says about its recognition by an industry, be it that there is none. */
    public Found industryRecognition() {
        return found("description.industryRecognition", credential.description().industryRecognition());
    }

    /** Study hours {@code by-hours} as stated, or {@code by-credits} as its credit points stand for them. */
    public Found studyHours(Reading counted) {
        return counted.word().equals("by-credits") ? found("credit", hoursOfCredit()) : hours();
    }

    /** Hours that its Malaysian credits stand for, not known where it states none. */
    public @Nullable BigDecimal hoursFor(Figure hoursOfOneCredit) {
        Credit credit = credential.credit();
        BigDecimal hours = hoursOfOneCredit.value();
        return credit == null || hours == null || !credit.unit().equals(Scales.OWN)
                ? null
                : credit.amount().multiply(hours);
    }

    /** Whether it is issued in Malaysia as far as is known; only one that is known to come from elsewhere is not. */
    public boolean malaysian() {
        String country = credential.issuer().country();
        return country == null || country.equals(Scales.OWN);
    }

    /**
     * Its level in the European framework, by the published tables; besides, where the reading accepts that level only
     * by ECTS criteria, the level with these words once they are met.
     */
    public Found europeanLevel(Reading accepted) {
        String level = levels().published(EUROPEAN);
        String where = levels().by(EUROPEAN);
        if (level == null) {
            return Found.unknown(where() + ".level");
        }
        String conditional = level + ON_CREDITS;
        if (!accepted.means().contains(conditional)) {
            return Found.of(List.of(level), where);
        }
        Boolean met = credential.description().ectsCriteriaMet();
        List<String> levels = Boolean.TRUE.equals(met) ? List.of(level, conditional) : List.of(level);
        return Found.total(levels, where, met != null);
    }

    /** Its level in a framework: where a table is lossy, all that it may be; not known where there is a gap. */
    public Found levelIn(String framework) {
        return levels().in(framework);
    }

    /** Its credits, or its hours where it states no credits, in a unit, by the method, numbers and rounding of a policy. */
    public Found creditsIn(String unit, Reading method, Figure numbers, Reading rounding) {
        Conversion named = Conversion.by(vocabulary.creditUnits(), unit, method, numbers);
        String field = credential.credit() == null ? "hours" : "credit";
        return found(field, named.credits(credential)).rounded(rounding.word());
    }

    /** Unit of its credit points. */
    public @Nullable String creditUnit() {
        Credit credit = credential.credit();
        return credit == null ? null : credit.unit();
    }

    /** Amount of its credit points. */
    public Found creditAmount() {
        Credit credit = credential.credit();
        return found("credit", credit == null ? null : credit.amount());
    }

    /** Whether its assessment was summative. */
    public Found summative() {
        return found("assessment.summative", credential.assessment().summative());
    }

    /** {@code counts} or {@code does-not-count} towards at least one degree programme. */
    public Found towardsDegree() {
        Boolean counts = credential.countsTowardsDegree();
        return found("countsTowardsDegree", counts == null ? null : counts ? "counts" : "does-not-count");
    }

    private Found found(String field, @Nullable Object value) {
        return Found.of(value, where() + "." + field);
    }

    private @Nullable BigDecimal hoursOfCredit() {
        Credit credit = credential.credit();
        BigDecimal hours = credit == null ? null : vocabulary.hoursOfCredit(credit.unit());
        return credit == null || hours == null ? null : credit.amount().multiply(hours);
    }

    private Levels levels() {
        return new Levels(credential.level(), where() + ".level", vocabulary.levelCrosswalk());
    }
}
