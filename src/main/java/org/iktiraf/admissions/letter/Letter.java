package org.iktiraf.admissions.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explained.EditionShown;
import org.iktiraf.adjudication.ledger.Ledger.CapApplied;
import org.iktiraf.admissions.letter.Remedies.Remedied;
import org.iktiraf.admissions.ruling.LineShown;
import org.iktiraf.explaining.Sayings;
import org.iktiraf.policy.Profile;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, in one language; its methods are the words that its template needs.
 *
 * @param institution its name; null where the portfolio carried its own programme
 * @param learner name; null where the portfolio names nobody, or the person was erased
 * @param programme title
 * @param written day of the letter
 * @param decided day of the decision
 * @param changes what would change the lines that are not granted
 * @param template its name and number
 */
record Letter(
        Locale locale,
        String caseId,
        @Nullable String institution,
        Profile profile,
        @Nullable String learner,
        String programme,
        LocalDate written,
        LocalDate decided,
        Explained decision,
        List<LineShown> lines,
        List<Remedied> changes,
        String template) {

    private static final int SHORT = 16;

    Letter {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    public String language() {
        return locale.getLanguage();
    }

    public String in(@Nullable Text text) {
        return text == null ? "" : language().equals("ms") ? text.ms() : text.en();
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    public @Nullable String letterhead() {
        return profile.letterhead() == null ? institution : profile.letterhead();
    }

    /** Last day to appeal; null where the institution states no days. */
    public @Nullable String appealBy() {
        Integer days = profile.appealWithinDays();
        return days == null ? null : day(written.plusDays(days));
    }

    /** Lines that need a reason. */
    public List<LineShown> explained() {
        return lines.stream()
                .filter(line -> line.by() != null || !line.reasons().isEmpty())
                .toList();
    }

    /** Lines that rest on an agreement with conditions in prose. */
    public List<LineShown> agreed() {
        return lines.stream().filter(line -> !line.agreed().isEmpty()).toList();
    }

    public List<EditionShown> editions() {
        return decision.editions().stream().filter(EditionShown::inForce).toList();
    }

    /** The beginning of a hash, enough to tell editions apart. */
    public String shortened(String hash) {
        return hash.length() <= SHORT ? hash : hash.substring(0, SHORT);
    }

    /** What a cap allows, in its own sentence. */
    public String says(CapApplied cap) {
        return in(new Sayings(decision).of(cap));
    }
}
