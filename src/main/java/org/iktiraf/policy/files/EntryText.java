package org.iktiraf.policy.files;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iktiraf.policy.Citation;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.Note;
import org.iktiraf.policy.Part;
import org.iktiraf.policy.Readings;
import org.iktiraf.policy.Restate;
import org.iktiraf.policy.files.Written.Block;
import org.iktiraf.policy.files.Written.Pair;
import org.iktiraf.policy.files.Written.Rows;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code rules:}. */
final class EntryText {

    private static final Map<String, Part> PARTS = Values.choices(List.of(Part.values()), EntryText::word);
    private static final Map<String, Restate> RESTATE = Values.choices(
            List.of(Restate.values()),
            restate -> restate.name().toLowerCase(Locale.ROOT).replace('_', ' '));

    private static final Set<Part> LOWER_IS_STRICTER = EnumSet.of(Part.CAP, Part.AMOUNT, Part.NEGOTIABLE);

    private final Fields fields;
    private final Faults faults;

    private EntryText(Fields fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    static Entry read(String policy, String name, Pair pair, Faults faults) {
        Kebab.check(pair.at(), name, faults);
        Fields fields = Fields.of(pair.value(), faults)
                .under(pair.at())
                .only(
                        "for",
                        "any of",
                        "routes",
                        "says",
                        "note",
                        "cites",
                        "figures",
                        "readings",
                        Outcomes.WHEN_MET,
                        Outcomes.WHEN_NOT_MET,
                        Outcomes.WHEN_CANNOT_TELL,
                        "restate",
                        "stricter",
                        "currency");
        return new EntryText(fields, faults).entry(policy, name);
    }

    /** A part as it is written under {@code for:}. */
    static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private Entry entry(String policy, String name) {
        Part part = part();
        Outcomes outcomes = new Outcomes(fields, part);
        return new Entry(
                policy,
                name,
                part,
                group(),
                SentenceText.read(fields, "says"),
                note(),
                cites(),
                new LinkedHashSet<>(fields.words("routes")),
                figures(),
                readings(),
                outcomes.whenMet(),
                outcomes.whenNotMet(),
                outcomes.whenCannotTell(),
                fields.oneOf("restate", RESTATE, Restate.FREELY),
                fields.oneOf("stricter", Map.of("higher", false, "lower", true), LOWER_IS_STRICTER.contains(part)),
                currency(part));
    }

    private @Nullable Note note() {
        if (!fields.has("note")) {
            return null;
        }
        Fields note = fields.block("note");
        return new Note(SentenceText.in(note.only("from", "en", "ms")), note.has("from") ? note.day("from") : null);
    }

    private Part part() {
        if (!fields.has("for")) {
            faults.add(fields.at(), "\"for\" is missing: one of %s.".formatted(String.join(", ", PARTS.keySet())));
        }
        return fields.oneOf("for", PARTS, Part.NOTICE);
    }

    private @Nullable String currency(Part part) {
        if (part == Part.FEE) {
            return fields.word("currency");
        }
        if (fields.has("currency")) {
            faults.add(fields.at("currency"), "Only a fee has a currency.");
        }
        return null;
    }

    private @Nullable String group() {
        String group = fields.wordOrNone("any of");
        if (group != null) {
            Kebab.check(fields.at("any of"), group, faults);
        }
        return group;
    }

    private List<Citation> cites() {
        Optional<Written> cites = fields.value("cites");
        if (cites.isEmpty() || !(cites.get() instanceof Rows rows)) {
            faults.add(fields.at("cites"), "Say where this is written: cites: [ { source: ..., place: none } ].");
            return List.of();
        }
        return rows.items().stream()
                .map(item -> Fields.of(item, faults).only("source", "place"))
                .map(cite -> new Citation(cite.word("source"), cite.wordOrNone("place")))
                .toList();
    }

    private Map<String, Dated<FigureValue>> figures() {
        Map<String, Dated<FigureValue>> figures = new LinkedHashMap<>();
        fields.block("figures").pairs().forEach((name, pair) -> {
            Kebab.check(pair.at(), name, faults);
            DatedText.figure(pair, faults).ifPresent(figure -> figures.put(name, figure));
        });
        return figures;
    }

    private Map<String, Readings> readings() {
        Map<String, Readings> readings = new LinkedHashMap<>();
        fields.block("readings").pairs().forEach((name, pair) -> {
            Kebab.check(pair.at(), name, faults);
            reading(pair).ifPresent(reading -> readings.put(name, reading));
        });
        return readings;
    }

    private Optional<Readings> reading(Pair pair) {
        Fields reading = Fields.of(pair.value(), faults).under(pair.at()).only("chosen", "of");
        Map<String, Readings.Meaning> of = reading.each("of", this::meaning);
        Pair chosen = reading.pairs().get("chosen");
        if (chosen == null) {
            faults.add(pair.at(), "\"chosen\" is missing: { undated: ... } or { 2025-03-01: ... }.");
            return Optional.empty();
        }
        return DatedText.word(chosen, faults).map(words -> new Readings(words, of));
    }

    private Readings.Meaning meaning(Pair pair) {
        if (!(pair.value() instanceof Block block)) {
            return new Readings.Meaning(Values.words(pair.value(), faults), List.of());
        }
        Fields meaning = Fields.of(block, faults).only("sources", "means");
        return new Readings.Meaning(meaning.words("sources"), meaning.words("means"));
    }
}
