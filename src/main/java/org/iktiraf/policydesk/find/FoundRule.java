package org.iktiraf.policydesk.find;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.policy.Citation;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Readings;
import org.iktiraf.policy.Source;
import org.iktiraf.policy.files.SettingWords;

/**
 * A rule where it is written.
 *
 * @param day of whose figures its sentence speaks
 */
record FoundRule(Policy policy, Entry entry, LocalDate day) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");

    /** With its figures and readings of the day filled in; what each case fills in stays in braces. */
    public String sentence(String language) {
        String says = language.equals("ms") ? entry.says().ms() : entry.says().en();
        return SLOT.matcher(says)
                .replaceAll(
                        slot -> Matcher.quoteReplacement(filled(slot.group(1)).orElse(slot.group())));
    }

    private Optional<String> filled(String name) {
        return figure(name)
                .or(() -> Optional.ofNullable(entry.readings().get(name))
                        .flatMap(readings -> readings.chosen().on(day))
                        .map(Dated.InForce::value));
    }

    private Optional<String> figure(String name) {
        return Optional.ofNullable(entry.figures().get(name))
                .flatMap(figure -> figure.on(day))
                .flatMap(inForce -> Optional.ofNullable(inForce.value().number()))
                .map(BigDecimal::toPlainString);
    }

    /** The readings that nobody chose, for any day. */
    public String others(String reading) {
        Readings readings = Objects.requireNonNull(entry.readings().get(reading));
        return readings.of().keySet().stream()
                .filter(word -> !readings.chosen().values().contains(word))
                .collect(Collectors.joining(", "));
    }

    private String figures() {
        return SettingWords.of(entry);
    }

    /** Whether each of some words, in small letters, stands somewhere in it. */
    boolean holds(String[] words) {
        String text = text().toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(text::contains);
    }

    private String text() {
        String cites = entry.cites().stream().map(this::cited).collect(Collectors.joining(" "));
        return String.join(
                " ",
                entry.fullName(),
                policy.title().en(),
                policy.title().ms(),
                entry.says().en(),
                entry.says().ms(),
                figures(),
                cites);
    }

    private String cited(Citation citation) {
        Source source = policy.sources().get(citation.source());
        return citation.source()
                + (citation.place() == null ? "" : " " + citation.place())
                + (source == null ? "" : " " + source.title() + " " + source.href());
    }
}
