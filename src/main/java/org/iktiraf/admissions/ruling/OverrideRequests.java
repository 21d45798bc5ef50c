package org.iktiraf.admissions.ruling;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.admissions.Officer;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.Outlook;
import org.iktiraf.casework.OverrideReason;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.SecondOpinions;
import org.iktiraf.casework.SecondOpinions.Wish;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form by which an override is proposed: first of what, and then what it becomes and why. */
@Controller
@RequestMapping("/desk/cases/{id}/overrides")
class OverrideRequests {

    private static final Map<NotPossible.Reason, String> FIELDS = Map.of(
            NotPossible.Reason.TARGET_MISSING, "target",
            NotPossible.Reason.OUTCOME_MISSING, "becomes",
            NotPossible.Reason.NO_CHANGE, "becomes",
            NotPossible.Reason.REASON_MISSING, "reason",
            NotPossible.Reason.TEXT_MISSING, "text");

    private final Casework casework;
    private final Rulings rulings;
    private final SecondOpinions opinions;

    OverrideRequests(Casework casework, Rulings rulings, SecondOpinions opinions) {
        this.casework = casework;
        this.rulings = rulings;
        this.opinions = opinions;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String target,
            @Nullable Principal principal,
            Locale locale) {
        return page(casework.file(casework.find(id)), new Wish(target, null, null, null), principal, locale);
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String becomes,
            @RequestParam(required = false) @Nullable OverrideReason reason,
            @RequestParam(required = false) @Nullable String text,
            @Nullable Principal principal,
            Locale locale) {
        CaseFile file = casework.file(casework.find(id, version));
        Wish wish = new Wish(target, becomes, reason, text);
        try {
            opinions.propose(file, Officer.name(principal), wish);
            return new ModelAndView("redirect:/desk/cases/" + id + "/decide");
        } catch (NotPossible e) {
            ModelAndView page = page(file, wish, principal, locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("error", e.reason().name())
                    .addObject("field", FIELDS.getOrDefault(e.reason(), "target"));
        }
    }

    private ModelAndView page(CaseFile file, Wish wish, @Nullable Principal principal, Locale locale) {
        Case of = file.of();
        Outlook outlook = rulings.outlook(file, Officer.name(principal));
        Explained decision = rulings.explained(outlook, of);
        List<TargetShown> targets = TargetShown.of(outlook, decision);
        return new ModelAndView("admissions/overrides")
                .addObject("case", of)
                .addObject("wish", wish)
                .addObject("malay", RulingPage.isMalay(locale))
                .addObject("reasons", OverrideReason.values())
                .addObject("targets", targets)
                .addObject(
                        "chosen",
                        targets.stream()
                                .filter(one -> one.choice().target().key().equals(wish.target()))
                                .findFirst()
                                .orElse(null));
    }

    /**
     * Something that can be overridden, for people.
     *
     * @param line on which it bears
     * @param sentence of a finding; null of a line
     */
    record TargetShown(
            Outlook.Choice choice,
            @Nullable LineShown line,
            @Nullable Text sentence) {

        static List<TargetShown> of(Outlook outlook, Explained decision) {
            List<LineShown> lines = LineShown.of(outlook.lines(), decision, List.of());
            return outlook.targets().values().stream()
                    .map(choice -> new TargetShown(
                            choice,
                            lines.stream()
                                    .filter(line -> line.line()
                                            .line()
                                            .equals(choice.target().line()))
                                    .findFirst()
                                    .orElse(null),
                            OverrideShown.sentence(choice.target(), decision)))
                    .toList();
        }

        public boolean isLine() {
            return choice.target().isLine();
        }

        /** Whether it stands in the way of its line, which is what officers most often look for. */
        public boolean isOpen() {
            String rule = choice.target().rule();
            return !choice.now().equals("MET")
                    && rule != null
                    && line != null
                    && line.line().because().contains(rule);
        }
    }
}
