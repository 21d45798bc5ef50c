package org.iktiraf.policydesk.review;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.iktiraf.casework.Publishing;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftRules;
import org.iktiraf.policydesk.drafting.DraftTexts;
import org.iktiraf.policydesk.drafting.Drafts;
import org.iktiraf.policydesk.dryrun.DryRun;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds drafts for pages and programs. */
@Component
final class DraftDesk {

    private final Drafts drafts;
    private final DraftTexts texts;
    private final DraftRules rules;
    private final Checks checks;
    private final Publishing publishing;
    private final Clock clock;

    DraftDesk(Drafts drafts, DraftTexts texts, DraftRules rules, Checks checks, Publishing publishing, Clock clock) {
        this.drafts = drafts;
        this.texts = texts;
        this.rules = rules;
        this.checks = checks;
        this.publishing = publishing;
        this.clock = clock;
    }

    Draft find(String id) {
        return drafts.get(id);
    }

    Draft find(String id, long version) {
        return drafts.get(id, version);
    }

    /** The draft with what its check found, even if that was kept after the draft was read. */
    DraftShown show(Draft read) {
        DryRun run = checks.of(read).orElse(null);
        boolean settling = run != null && run.isSettling();
        Draft draft = run == null || read.check() != null ? read : drafts.get(read.id());
        return new DraftShown(
                draft,
                rules.read(draft),
                texts.hash(draft),
                run,
                settling,
                publishing.newest().number(),
                texts.isUpToDate(draft) ? List.of() : texts.clashes(draft));
    }

    ModelAndView page(Draft draft, Principal by) {
        return new ModelAndView("policydesk/draft")
                .addObject("shown", show(draft))
                .addObject("me", by.getName())
                .addObject("today", LocalDate.now(clock));
    }
}
