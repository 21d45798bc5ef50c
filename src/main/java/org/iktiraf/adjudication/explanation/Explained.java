package org.iktiraf.adjudication.explanation;

import java.time.LocalDate;
import java.util.List;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.Verdict;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Fee;
import org.iktiraf.adjudication.ledger.Ledger;
import org.iktiraf.policy.Standing;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is shown: with the sentence and the citation of every line, rendered from the text of its editions.
 *
 * @param recommends always true: a person decides
 */
public record Explained(
        boolean recommends,
        LocalDate on,
        @Nullable String institution,
        String programme,
        Verdict verdict,
        List<AccessLine> access,
        List<CreditLine> credits,
        Ledger ledger,
        List<Fee> fees,
        List<Fee.Total> feeTotals,
        List<FindingShown> findings,
        List<NoticeShown> notices,
        List<EditionShown> editions) {

    public Explained {
        access = List.copyOf(access);
        credits = List.copyOf(credits);
        fees = List.copyOf(fees);
        feeTotals = List.copyOf(feeTotals);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
        editions = List.copyOf(editions);
    }

    /**
     * A finding with its sentence.
     *
     * @param part the entry's part in the verdict, in its word
     * @param anyOf name of the alternatives to which it belongs, of which one met is enough; null where it stands alone
     * @param note a remark on the rule, null where there is none
     * @param agreement what the agreement by which it was found says in prose besides, for people and not for rules; null
     *     where it says nothing, or where none was asked
     */
    public record FindingShown(
            String rule,
            String part,
            @Nullable String anyOf,
            Subject subject,
            State state,
            String comparison,
            @Nullable Object required,
            @Nullable Object found,
            boolean complete,
            String where,
            List<SettingUsed> settings,
            Text sentence,
            @Nullable Text note,
            List<CitationShown> citation,
            @Nullable String agreement) {

        public FindingShown {
            settings = List.copyOf(settings);
            citation = List.copyOf(citation);
        }
    }

    /** A notice that applies, with its sentence. */
    public record NoticeShown(
            String rule, Text sentence, @Nullable Text note, List<CitationShown> citation) {

        public NoticeShown {
            citation = List.copyOf(citation);
        }
    }

    /**
     * A source with its standing.
     *
     * @param place section or paragraph, null where none was read
     */
    public record CitationShown(
            String source,
            String title,
            String href,
            @Nullable String place,
            LocalDate read,
            Standing standing) {}

    /**
     * An edition by name.
     *
     * @param inForceFrom null where nobody has published the day
     */
    public record EditionShown(
            String slug, Text title, String hash, @Nullable LocalDate inForceFrom, boolean inForce) {}
}
