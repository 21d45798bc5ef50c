package org.iktiraf.policy.files;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Source;
import org.iktiraf.policy.Standing;
import org.iktiraf.policy.files.Written.Block;
import org.iktiraf.policy.files.Written.Word;
import org.jspecify.annotations.Nullable;

/** Reads a {@code policy.yaml}, laid over the one that it follows. */
final class PolicyText {

    static final Map<String, Standing> STANDINGS = Values.choices(List.of(Standing.values()), Standing::word);

    private static final String EVERY = "every programme";

    private final String slug;
    private final Fields fields;
    private final Faults faults;

    private PolicyText(String slug, Fields fields, Faults faults) {
        this.slug = slug;
        this.fields = fields;
        this.faults = faults;
    }

    static Policy read(PolicyFile file, Faults faults) {
        Fields fields = Fields.of(file.binding(), faults)
                .only("title", "authority", "follows", "binds", "leaves out", "reads", "sources", "in force", "rules");
        return new PolicyText(file.slug(), fields, faults).policy(file);
    }

    private Policy policy(PolicyFile file) {
        return new Policy(
                slug,
                SentenceText.read(fields, "title"),
                fields.word("authority"),
                sources(),
                inForce(),
                file.follows(),
                bindsEvery(file),
                file.leavesOut(),
                new LinkedHashSet<>(fields.words("reads")),
                entries(file));
    }

    /** A restatement binds where it is named, whatever it restates. */
    private boolean bindsEvery(PolicyFile file) {
        String binds = fields.value("binds").map(PolicyText::word).orElse(null);
        if (binds != null && !binds.equals(EVERY)) {
            faults.add(fields.at("binds"), "Write binds: every programme, or leave it out.");
        }
        return binds != null && file.follows() == null;
    }

    private static String word(Written written) {
        return written instanceof Word word ? word.text() : "";
    }

    private Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        Fields listed = fields.block("sources");
        listed.pairs().keySet().forEach(id -> sources.put(id, source(id, listed.block(id), faults)));
        return sources;
    }

    private static Source source(String id, Fields fields, Faults faults) {
        fields.only("title", "href", "read", "standing");
        if (!fields.has("standing")) {
            faults.add(
                    fields.at(),
                    "\"standing\" is missing: one of %s.".formatted(String.join(", ", STANDINGS.keySet())));
        }
        return new Source(
                id,
                fields.word("title"),
                fields.word("href"),
                fields.day("read"),
                fields.oneOf("standing", STANDINGS, Standing.ONE_SOURCE));
    }

    private @Nullable LocalDate inForce() {
        Written written = fields.value("in force").orElse(null);
        if (written instanceof Word word && word.text().equals("undated")) {
            return null;
        }
        if (!(written instanceof Block)) {
            faults.add(fields.at("in force"), "Write in force: { from: 2025-03-01 } or in force: undated.");
            return null;
        }
        return fields.block("in force").only("from").day("from");
    }

    private Map<String, Entry> entries(PolicyFile file) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Set<String> own = file.ownNames();
        String followed = file.follows();
        fields.block("rules").pairs().forEach((name, pair) -> {
            String writer = followed == null || own.contains(name) ? slug : followed;
            entries.put(name, EntryText.read(writer, name, pair, faults));
        });
        return entries;
    }
}
