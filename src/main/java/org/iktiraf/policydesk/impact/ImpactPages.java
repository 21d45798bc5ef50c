package org.iktiraf.policydesk.impact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explanation;
import org.iktiraf.casework.DecisionJson;
import org.iktiraf.casework.Recommendations;
import org.iktiraf.explaining.Comparing;
import org.iktiraf.explaining.DecisionPage;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftRules;
import org.iktiraf.policydesk.drafting.DraftTexts;
import org.iktiraf.policydesk.drafting.Drafts;
import org.iktiraf.policydesk.dryrun.CaseSent;
import org.iktiraf.policydesk.dryrun.Outcomes;
import org.iktiraf.print.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a draft makes of real cases: as a count, as a list, as a sheet, and one by one as a difference of two decisions. */
@Controller
@RequestMapping("/desk/drafts/{id}/impact")
class ImpactPages {

    private static final List<String> HEAD =
            List.of("case", "programme", "effect", "credits before", "credits after", "lines before", "lines after");

    private final Drafts drafts;
    private final DraftTexts texts;
    private final DraftRules rules;
    private final Impacts impacts;
    private final StoredCases cases;
    private final Recommendations recommendations;

    ImpactPages(
            Drafts drafts,
            DraftTexts texts,
            DraftRules rules,
            Impacts impacts,
            StoredCases cases,
            Recommendations recommendations) {
        this.drafts = drafts;
        this.texts = texts;
        this.rules = rules;
        this.impacts = impacts;
        this.cases = cases;
        this.recommendations = recommendations;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @RequestParam(required = false) @Nullable Effect effect) {
        Draft draft = drafts.get(id);
        return new ModelAndView("policydesk/impact")
                .addObject("draft", draft)
                .addObject("effects", Effect.values())
                .addObject("cases", cases.count())
                .addObject("hash", texts.hash(draft))
                .addObject(
                        "shown",
                        impacts.of(draft)
                                .map(run -> ImpactShown.of(run, effect))
                                .orElse(null));
    }

    @PostMapping
    ModelAndView begin(@PathVariable String id) {
        impacts.begin(drafts.get(id));
        return new ModelAndView("redirect:/desk/drafts/" + id + "/impact");
    }

    @PostMapping("/cancel")
    ModelAndView cancel(@PathVariable String id) {
        impacts.cancel(drafts.get(id));
        return new ModelAndView("redirect:/desk/drafts/" + id + "/impact");
    }

    @GetMapping(".csv")
    ResponseEntity<String> sheet(@PathVariable String id) {
        List<List<String>> rows = impacts.of(drafts.get(id)).stream()
                .flatMap(run -> run.comparisons().stream())
                .map(ImpactShown.Row::of)
                .map(ImpactPages::line)
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"impact.csv\"")
                .body(Sheet.of(HEAD, rows));
    }

    private static List<String> line(ImpactShown.Row row) {
        Outcomes before = row.comparison().before();
        Outcomes after = row.comparison().after();
        return List.of(
                row.comparison().name(),
                before.programme(),
                row.effect().name(),
                plain(before.credits()),
                after == null ? plain(before.credits()) : plain(after.credits()),
                before.lines().toString(),
                after == null ? before.lines().toString() : after.lines().toString());
    }

    private static String plain(BigDecimal credits) {
        return credits.toPlainString();
    }

    @GetMapping("/case")
    ModelAndView one(@PathVariable String id, @RequestParam String name, Locale locale) {
        Draft draft = drafts.get(id);
        CaseSent sent = cases.find(name).orElseThrow(() -> missing("No such case: " + name));
        Explained before = recommendations.of(sent.portfolio().getBytes(UTF_8)).explained();
        Explained after = impacts.decide(draft, sent)
                .map(json -> DecisionJson.readBack(json.getBytes(UTF_8)))
                .map(decision -> new Explanation(decision, rules.rulebook(texts.whole(draft))).explained())
                .orElseThrow(() -> missing("The draft decides nothing of this case; check it to see why."));
        return new ModelAndView("policydesk/impact-case")
                .addObject("draft", draft)
                .addObject("name", name)
                .addObject("sample", name.startsWith(StoredCases.SAMPLE))
                .addObject("comparing", Comparing.of(before, after))
                .addObject("words", DecisionPage.of(after, locale));
    }

    private static ResponseStatusException missing(String why) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, why);
    }
}
