package org.iktiraf.adjudication.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.EditionUsed;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.SettingsInForce;
import org.iktiraf.adjudication.explanation.Explained.CitationShown;
import org.iktiraf.adjudication.explanation.Explained.EditionShown;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.explanation.Explained.NoticeShown;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.Source;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/** Adds to a decision the sentences and citations of the rulebook under which it was made. */
public final class Explanation {

    private static final String ARTICULATIONS = "articulations/";

    private final Decision decision;
    private final Rulebook rulebook;
    private final Sentences sentences;

    public Explanation(Decision decision, Rulebook rulebook) {
        this.decision = decision;
        this.rulebook = rulebook;
        this.sentences = new Sentences(rulebook.vocabulary());
    }

    public Explained explained() {
        return new Explained(
                true,
                decision.on(),
                decision.institution(),
                decision.programme(),
                decision.verdict(),
                decision.access(),
                decision.credits(),
                decision.ledger(),
                decision.fees(),
                decision.feeTotals(),
                decision.findings().stream().map(this::finding).toList(),
                decision.notices().stream().map(this::notice).toList(),
                decision.editions().stream().map(this::edition).toList());
    }

    private FindingShown finding(Finding finding) {
        Bound bound = bound(finding.rule());
        Entry entry = bound.entry;
        return new FindingShown(
                finding.rule(),
                entry.part().name().toLowerCase(Locale.ROOT),
                entry.anyOf(),
                finding.subject(),
                finding.state(),
                finding.comparison(),
                finding.required(),
                finding.found(),
                finding.complete(),
                finding.where(),
                finding.settings(),
                sentences.render(entry, finding),
                note(entry),
                citations(bound),
                agreement(finding.where()));
    }

    /** The note of the articulation that answered, where one did. */
    private @Nullable String agreement(String where) {
        return where.startsWith(ARTICULATIONS)
                ? rulebook.institution(String.valueOf(decision.institution())).stream()
                        .flatMap(institution -> institution.articulations().stream())
                        .filter(one -> one.id().equals(where.substring(ARTICULATIONS.length())))
                        .findFirst()
                        .map(Articulation::note)
                        .orElse(null)
                : null;
    }

    private NoticeShown notice(String rule) {
        Bound bound = bound(rule);
        List<SettingUsed> settings = SettingsInForce.of(bound.edition, rulebook, decision.on(), bound.entry.name());
        return new NoticeShown(rule, sentences.render(bound.entry, settings), note(bound.entry), citations(bound));
    }

    private @Nullable Text note(Entry entry) {
        return entry.note() == null ? null : entry.note().on(decision.on());
    }

    private EditionShown edition(EditionUsed used) {
        Policy policy = rulebook.edition(used.slug()).orElseThrow().policy();
        return new EditionShown(used.slug(), policy.title(), used.hash(), used.inForceFrom(), used.inForce());
    }

    private static List<CitationShown> citations(Bound bound) {
        List<CitationShown> shown = new ArrayList<>();
        bound.entry.cites().forEach(cited -> {
            Source source =
                    Objects.requireNonNull(bound.edition.policy().sources().get(cited.source()));
            shown.add(new CitationShown(
                    source.id(), source.title(), source.href(), cited.place(), source.read(), source.standing()));
        });
        return shown;
    }

    private Bound bound(String rule) {
        return decision.editions().stream()
                .map(used -> rulebook.edition(used.slug()).orElseThrow())
                .flatMap(edition -> edition.policy().entries().values().stream()
                        .filter(entry -> entry.fullName().equals(rule))
                        .map(entry -> new Bound(edition, entry)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No entry is called " + rule));
    }

    private record Bound(Edition edition, Entry entry) {}
}
