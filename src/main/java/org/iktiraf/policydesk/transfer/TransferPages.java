package org.iktiraf.policydesk.transfer;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.files.FaultyRules;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.Drafts;
import org.iktiraf.policydesk.drafting.ProposedArticulation;
import org.iktiraf.policydesk.transfer.AnswersCheck.Wrong;
import org.iktiraf.policydesk.transfer.Transfers.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a file of transfer values is taken in, and each of them settled or left out. */
@Controller
@RequestMapping("/desk/drafts/{id}/edit/transfer")
class TransferPages {

    private static final String TO_PAGE = "redirect:/desk/drafts/{id}/edit/transfer?institution={institution}";

    private final Drafts drafts;
    private final Transfers transfers;

    TransferPages(Drafts drafts, Transfers transfers) {
        this.drafts = drafts;
        this.transfers = transfers;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, @RequestParam String institution) {
        return page(drafts.get(id), institution);
    }

    @PostMapping
    ModelAndView take(
            @PathVariable String id,
            @RequestParam String institution,
            @RequestParam long version,
            @RequestParam MultipartFile file,
            Principal by,
            RedirectAttributes after)
            throws IOException {
        Draft draft = drafts.get(id, version);
        try {
            Taken taken = transfers.take(draft, by.getName(), institution, file.getBytes());
            after.addFlashAttribute("taken", taken);
            return back(id, institution);
        } catch (CtdlRefused e) {
            return refused(page(draft, institution).addObject("refused", e.remark()));
        }
    }

    @PostMapping("/{proposal}")
    ModelAndView settle(
            @PathVariable String id,
            @PathVariable String proposal,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> form,
            Principal by) {
        Draft draft = drafts.get(id, version);
        ProposedArticulation one = transfers.proposed(draft, proposal);
        Answers answers = answers(form);
        List<Wrong> wrong = AnswersCheck.of(one, answers);
        ModelAndView again = page(draft, one.institution())
                .addObject("wrongOf", proposal)
                .addObject("wrong", wrong)
                .addObject("entered", answers);
        if (!wrong.isEmpty()) {
            return refused(again);
        }
        try {
            transfers.settle(draft, by.getName(), one, answers);
            return back(id, one.institution());
        } catch (FaultyRules e) {
            return refused(again.addObject("faults", e.faults()));
        }
    }

    @PostMapping("/{proposal}/leave-out")
    ModelAndView leaveOut(
            @PathVariable String id, @PathVariable String proposal, @RequestParam long version, Principal by) {
        Draft draft = drafts.get(id, version);
        ProposedArticulation one = transfers.proposed(draft, proposal);
        transfers.leaveOut(draft, by.getName(), one);
        return back(id, one.institution());
    }

    private static Answers answers(MultiValueMap<String, String> form) {
        return new Answers(
                lines(form.getFirst("sources")),
                choice(form.getFirst("sourcesTogether")),
                form.getFirst("issuer"),
                lines(form.getFirst("courses")),
                choice(form.getFirst("coursesTogether")),
                form.getFirst("grade"),
                form.getFirst("percent"),
                choice(form.getFirst("ownCredits")),
                form.getFirst("credits"),
                form.getFirst("from"),
                form.getFirst("to"),
                form.getOrDefault("settled", List.of()));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split("\\R", -1));
    }

    private static @Nullable Boolean choice(@Nullable String word) {
        return word == null || word.isEmpty() ? null : Boolean.valueOf(word);
    }

    private ModelAndView page(Draft draft, String institution) {
        return new ModelAndView(
                "policydesk/transfer",
                Map.of(
                        "draft",
                        draft,
                        "institution",
                        transfers.institution(draft, institution),
                        "proposed",
                        draft.proposed().stream()
                                .filter(one -> one.institution().equals(institution))
                                .toList()));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView back(String id, String institution) {
        return new ModelAndView(TO_PAGE).addObject("id", id).addObject("institution", institution);
    }
}
