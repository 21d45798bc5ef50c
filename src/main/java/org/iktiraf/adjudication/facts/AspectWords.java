package org.iktiraf.adjudication.facts;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Description;
import org.jspecify.annotations.Nullable;

/** The words by which policies ask what a credential shows, each with the field that shows it. */
final class AspectWords {

    /** What a text says where there is nothing to say. */
    private static final String NOTHING = "none";

    private static final Map<String, Function<Credential, @Nullable Object>> FIELDS = Map.ofEntries(
            entry("outcomes", Credential::outcomes),
            entry("measurable outcomes", c -> c.description().outcomesMeasurable()),
            entry("assessed", c -> c.assessment().held()),
            entry("choice of units", c -> c.description().learnerChoosesUnits()),
            entry("fitted pace or assessment", c -> c.description().paceOrAssessmentFitted()),
            entry("demand", c -> c.description().demand()),
            entry("industry partner", c -> c.description().industryPartner()),
            entry("verifiable", c -> c.verification().authentic()),
            entry("identity preserved", c -> c.verification().identityPreserved()),
            entry("shareable", c -> c.description().shareable()),
            entry("objectives", c -> c.description().objectives()),
            entry("mode of delivery", c -> c.description().delivery()),
            entry("content", c -> c.description().content()),
            entry("hours", Credential::hours),
            entry("assessment", c -> c.assessment().mode()),
            entry("credits", Credential::credit),
            entry("outcomes on transcript", c -> c.transcript().learningOutcomes()),
            entry("hours on transcript", c -> c.transcript().studyHours()),
            entry("level on transcript", c -> c.transcript().level()),
            entry("credits on transcript", c -> c.transcript().creditPoints()),
            entry("provider profile if unregulated", c -> unlessRegulated(c, Description::providerProfile)),
            entry("quality assurance if unregulated", c -> unlessRegulated(c, Description::qualityAssurance)),
            entry("review process if unregulated", c -> unlessRegulated(c, Description::reviewProcess)),
            entry("learner named", c -> c.description().learnerIdentified()),
            entry("title", Credential::title),
            entry("country of issuer", c -> c.issuer().country()),
            entry("issuer", c -> c.issuer().name()),
            entry("day of issue", Credential::awarded),
            entry("hours or credits", c -> c.hours() == null ? c.credit() : c.hours()),
            entry("level if it has one", AspectWords::levelIfAny),
            entry("participation", c -> c.description().participation()),
            entry("quality assurance", c -> c.description().qualityAssurance()),
            entry("supervision and identity", AspectWords::supervisionStated),
            entry("prerequisites", c -> stated(c.description().prerequisites())),
            entry("grade", c -> c.assessment().grade()),
            entry("stackability", c -> stated(c.description().stackability())));

    private AspectWords() {}

    /** What only an issuer whom no state body regulates must say: shown for any other; a no only once that is known. */
    private static @Nullable Object unlessRegulated(Credential one, Function<Description, @Nullable String> said) {
        Boolean regulated = one.issuer().regulated();
        String text = said.apply(one.description());
        return Boolean.TRUE.equals(regulated) || (regulated == null && NOTHING.equals(text)) ? regulated : text;
    }

    private static @Nullable Object levelIfAny(Credential credential) {
        return Boolean.FALSE.equals(credential.description().levelApplies()) ? (Boolean) true : credential.level();
    }

    /** How it was supervised must be said, whatever it was. */
    private static @Nullable Boolean supervisionStated(Credential credential) {
        return credential.assessment().supervised() == null
                        || credential.assessment().identityChecked() == null
                ? null
                : (Boolean) true;
    }

    /** What may be said to be none is said then too. */
    private static @Nullable Boolean stated(@Nullable String text) {
        return text == null ? null : (Boolean) true;
    }

    /** Whether a credential shows it, null where it does not say. */
    static @Nullable Boolean shown(Credential credential, String word) {
        Function<Credential, @Nullable Object> field = FIELDS.get(word);
        if (field == null) {
            throw new IllegalArgumentException("No aspect is called " + word + "; known are " + FIELDS.keySet());
        }
        Object value = field.apply(credential);
        if (value instanceof Boolean yes) {
            return yes;
        }
        return value == null || (value instanceof Collection<?> many && many.isEmpty())
                ? null
                : (Boolean) !NOTHING.equals(value);
    }
}
