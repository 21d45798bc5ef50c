package org.iktiraf.policydesk.review;

import java.util.List;
import org.iktiraf.casework.Publishing;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftRules;
import org.iktiraf.policydesk.drafting.DraftTexts;
import org.iktiraf.policydesk.drafting.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds drafts for pages and programs. */
@Component
final class DraftDesk {

    private final Drafts drafts;
    private final DraftTexts texts;
    private final DraftRules rules;
    private final Checks checks;
    private final Publishing publishing;

    DraftDesk(Drafts drafts, DraftTexts texts, DraftRules rules, Checks checks, Publishing publishing) {
        this.drafts = drafts;
        this.texts = texts;
        this.rules = rules;
        this.checks = checks;
        this.publishing = publishing;
    }

    Draft find(String id) {
        return drafts.find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No draft has the id " + id + "."));
    }

    /**
     * A draft as a form was filled in on it.
     *
     * @throws Drafts.DraftChanged if somebody changed it since
     */
    Draft find(String id, long version) {
        Draft found = find(id);
        if (found.version() == null || found.version() != version) {
            throw new Drafts.DraftChanged(id, null);
        }
        return found;
    }

    DraftShown show(Draft draft) {
        return new DraftShown(
                draft,
                rules.read(draft),
                texts.hash(draft),
                checks.of(draft).orElse(null),
                publishing.newest().number(),
                texts.isUpToDate(draft) ? List.of() : texts.clashes(draft));
    }
}
