package org.iktiraf.policydesk.transfer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftRules;
import org.iktiraf.policydesk.drafting.DraftTexts;
import org.iktiraf.policydesk.drafting.ProposedArticulation;
import org.iktiraf.policydesk.drafting.ProposedArticulations;
import org.iktiraf.policydesk.transfer.TransferValues.Imported;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Takes a file of others into a draft, and what a person settled of it into the table of an institution. */
@Component
final class Transfers {

    private final ProposedArticulations proposals;
    private final DraftTexts texts;
    private final DraftRules rules;

    Transfers(ProposedArticulations proposals, DraftTexts texts, DraftRules rules) {
        this.proposals = proposals;
        this.texts = texts;
        this.rules = rules;
    }

    Institution institution(Draft draft, String slug) {
        Rulebook rulebook = rules.read(draft).rulebook();
        if (rulebook == null) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "The draft cannot be read as it stands; mend its faults first.");
        }
        return rulebook.institution(slug)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "No institution is called " + slug + "."));
    }

    /** @throws CtdlRefused if the file cannot be taken */
    Taken take(Draft draft, String by, String institution, byte[] file) {
        Imported imported = TransferValues.read(file, institution(draft, institution));
        Draft taken = imported.proposed().isEmpty()
                ? draft
                : proposals.propose(draft, by, path(institution), imported.proposed());
        return new Taken(taken, imported.remarks(), imported.proposed().size());
    }

    ProposedArticulation proposed(Draft draft, String id) {
        return draft.proposed(id)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing waits under the id " + id + "."));
    }

    /** @throws org.iktiraf.policy.files.FaultyRules if the rules could not be read with it, such as for want of a course */
    Draft settle(Draft draft, String by, ProposedArticulation one, Answers answers) {
        String path = path(one.institution());
        Map<String, String> files = new TreeMap<>(texts.whole(draft));
        String table = ArticulationsTable.with(files.getOrDefault(path, ""), one, answers);
        files.put(path, table);
        rules.rulebook(files);
        return proposals.settle(draft, by, one, path, table);
    }

    Draft leaveOut(Draft draft, String by, ProposedArticulation one) {
        return proposals.leaveOut(draft, by, one);
    }

    private static String path(String institution) {
        return "institutions/" + institution + "/articulations.csv";
    }

    /**
     * What became of a file.
     *
     * @param count how many articulations it proposes
     */
    record Taken(Draft draft, List<Remark> remarks, int count) {}
}
