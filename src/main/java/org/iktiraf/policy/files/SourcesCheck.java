package org.iktiraf.policy.files;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.iktiraf.policy.Citation;
import org.iktiraf.policy.Entry;

/** Every entry and every reading rests on a listed source, and every listed source carries something. */
final class SourcesCheck {

    private final Checked checked;
    private final Set<String> used = new LinkedHashSet<>();

    private SourcesCheck(Checked checked) {
        this.checked = checked;
    }

    static void check(Checked checked) {
        SourcesCheck sources = new SourcesCheck(checked);
        checked.eachEntry(sources::entry);
        sources.unused();
    }

    private void entry(Fields fields, Entry entry) {
        List<String> cited = entry.cites().stream().map(Citation::source).toList();
        listed(fields.at("cites"), cited, "\"%s\"".formatted(entry.name()));
        entry.readings().forEach((name, readings) -> {
            Fields of = fields.block("readings").block(name).block("of");
            readings.of().forEach((word, meaning) -> listed(of.at(word), meaning.sources(), "\"" + word + "\""));
        });
    }

    private void listed(Place at, List<String> sources, String what) {
        used.addAll(sources);
        if (sources.isEmpty()) {
            checked.fault(at, "%s needs a source.".formatted(what));
        }
        sources.stream()
                .filter(source -> !checked.policy().sources().containsKey(source))
                .forEach(source -> checked.fault(at, "Source \"%s\" is not listed under sources.".formatted(source)));
    }

    private void unused() {
        checked.fields("sources").pairs().forEach((id, pair) -> {
            if (!used.contains(id)) {
                checked.fault(pair.at(), "No rule cites source \"%s\".".formatted(id));
            }
        });
    }
}
