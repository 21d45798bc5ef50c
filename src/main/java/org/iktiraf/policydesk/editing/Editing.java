package org.iktiraf.policydesk.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.FaultyRules;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftRules;
import org.iktiraf.policydesk.drafting.DraftTexts;
import org.iktiraf.policydesk.drafting.Drafting;
import org.iktiraf.policydesk.drafting.Drafts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Writes what forms say into the files of a draft. A form that would make the rules unreadable is refused as a whole. */
@Component
final class Editing {

    private final Drafts drafts;
    private final Drafting drafting;
    private final DraftTexts texts;
    private final DraftRules rules;

    Editing(Drafts drafts, Drafting drafting, DraftTexts texts, DraftRules rules) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.texts = texts;
        this.rules = rules;
    }

    Draft find(String id) {
        return drafts.get(id);
    }

    Draft find(String id, long version) {
        return drafts.get(id, version);
    }

    /** What the draft says; null where it cannot be read. */
    @Nullable
    Rulebook rulebook(Draft draft) {
        return rules.read(draft).rulebook();
    }

    List<Fault> faults(Draft draft) {
        return rules.read(draft).faults();
    }

    /** What would be wrong if a file had this text, as far as it can be told without building anything. */
    List<Fault> faults(Draft draft, String path, String text) {
        Map<String, String> files = new TreeMap<>(texts.whole(draft));
        files.put(path, text);
        return rules.wrong(files, path);
    }

    String text(Draft draft, String path) {
        return texts.whole(draft).getOrDefault(path, "");
    }

    /** Saves a text as it is, faulty or not: a draft may be red. */
    Draft save(Draft draft, String by, String path, String text) {
        return drafting.write(draft, by, path, text);
    }

    /**
     * Changes a file.
     *
     * @throws FaultyRules if the rules could not be read any more
     */
    Draft change(Draft draft, String by, String path, UnaryOperator<String> change) {
        Map<String, String> files = new TreeMap<>(texts.whole(draft));
        String changed = change.apply(files.getOrDefault(path, ""));
        files.put(path, changed);
        rules.rulebook(files);
        return drafting.write(draft, by, path, changed);
    }

    /** A rule as it is published, under the draft; empty where the draft adds it. */
    Optional<Entry> published(String id, String policy, String rule) {
        return rules.rulebook(texts.base(drafts.get(id)))
                .edition(policy)
                .map(edition -> edition.policy().entries().get(rule));
    }

    /** A policy's own rule; one that it inherits is written where it comes from. */
    Entry entry(Draft draft, String policy, String rule) {
        Rulebook rulebook = rulebook(draft);
        Edition edition = rulebook == null ? null : rulebook.edition(policy).orElse(null);
        Entry entry = edition == null ? null : edition.policy().entries().get(rule);
        if (entry == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No rule is called " + policy + "/" + rule + ".");
        }
        return entry;
    }
}
