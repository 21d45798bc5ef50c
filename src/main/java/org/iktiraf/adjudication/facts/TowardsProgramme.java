package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.Credential;
import org.jspecify.annotations.Nullable;

/** A credential held against the programme here: which way it leads, at what level, and the bases of caps on that step. */
public interface TowardsProgramme extends OfCredential {

    CourseClaimed target();

    Vocabulary vocabulary();

    /** {@code vertical}, {@code horizontal} or {@code downward}. */
    default Found direction() {
        Integer from = programmeLevel().value() instanceof String level ? mqf(level) : null;
        Integer to = mqf(target().level());
        String word =
                from == null || to == null ? null : from < to ? "vertical" : from > to ? "downward" : "horizontal";
        return Stated.of(this, "programme.level", c -> word);
    }

    /** Level names of the source programme and the one here, such as {@code diploma-bachelor}; null where not known. */
    default @Nullable String step() {
        return programmeLevel().value() instanceof String level ? level + "-" + target().level() : null;
    }

    /** Graduating credits of the programme here, as the base of a cap on one step; not known where the step is not. */
    default Found creditsOfProgramme() {
        return step() == null ? Found.unknown("programme.graduatingCredits") : graduatingCredits();
    }

    /** Credits that a cap's percentage is taken of, by the word of a reading: of the source's own award, or of the programme. */
    default Found base(String word) {
        return switch (word) {
            case "source-award" -> programmeCredits();
            case "programme" -> graduatingCredits();
            default -> throw new IllegalArgumentException("No base of a cap is called " + word);
        };
    }

    /** Credits of so many semesters of the programme here, evenly spread; not known where its length or the step is not. */
    default Found creditsOf(Figure semesters) {
        Integer all = target().programme().semesters();
        BigDecimal some = semesters.value();
        if (step() == null || all == null || some == null) {
            return Found.unknown("programme.semesters");
        }
        BigDecimal credits = BigDecimal.valueOf(target().programme().graduatingCredits());
        return Found.of(
                credits.multiply(some).divide(BigDecimal.valueOf(all), 2, RoundingMode.DOWN), "programme.semesters");
    }

    /** Its level in a framework: where a table is lossy, all that it may be; not known where there is a gap. */
    default Found levelIn(String framework) {
        return levels().in(framework);
    }

    /** Its level in the framework of the programme here. */
    default Found levelInHere() {
        return levels().in(target().programme().award().framework());
    }

    /** The level of the course here, or of its programme, in the framework of the programme. */
    default Found levelHere() {
        return target().levelHere();
    }

    /** The same in another framework, by the crosswalk. */
    default Found levelHereIn(String framework) {
        return target().stated(vocabulary().levelCrosswalk()).in(framework);
    }

    private Levels levels() {
        Credential mine = credential();
        return new Levels(
                mine == null ? null : mine.level(),
                where() + ".level",
                vocabulary().levelCrosswalk());
    }

    private Found graduatingCredits() {
        return Found.of(BigDecimal.valueOf(target().programme().graduatingCredits()), "programme.graduatingCredits");
    }

    private @Nullable Integer mqf(String name) {
        return vocabulary().level(name).map(Vocabulary.LevelName::mqfLevel).orElse(null);
    }
}
