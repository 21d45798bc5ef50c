package org.iktiraf.policydesk.editing;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.Standing;
import org.iktiraf.policy.files.FaultyRules;
import org.iktiraf.policydesk.drafting.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One rule in forms: its sentence, its figures and readings by day, and what it cites. */
@Controller
@RequestMapping("/desk/drafts/{id}/edit/rule")
class RulePages {

    private final Editing editing;
    private final Clock clock;

    RulePages(Editing editing, Clock clock) {
        this.editing = editing;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String id,
            @RequestParam String policy,
            @RequestParam String rule,
            @RequestParam(defaultValue = "") String saved) {
        return page(editing.find(id), policy, rule).addObject("saved", saved);
    }

    @PostMapping("/sentence")
    ModelAndView sentence(
            @PathVariable String id, Place place, @RequestParam String en, @RequestParam String ms, Principal by) {
        return write(id, place, by, "sentence", yaml -> writing(place).sentence(yaml, en, ms));
    }

    @PostMapping("/figure")
    ModelAndView figure(
            @PathVariable String id,
            Place place,
            @RequestParam String name,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam Map<String, String> all,
            Principal by) {
        Map<String, String> cells = new TreeMap<>();
        all.forEach((field, number) -> {
            if (field.startsWith("cell ")) {
                cells.put(field.substring("cell ".length()), number);
            }
        });
        return write(id, place, by, "figure-" + name, yaml -> {
            LocalDate since = since(id, place).figure(name, from);
            return cells.isEmpty()
                    ? writing(place).figure(yaml, name, since, all.getOrDefault("number", ""))
                    : writing(place).table(yaml, name, since, cells);
        });
    }

    @PostMapping("/reading")
    ModelAndView reading(
            @PathVariable String id,
            Place place,
            @RequestParam String name,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam String chosen,
            Principal by) {
        return write(
                id,
                place,
                by,
                "reading-" + name,
                yaml -> writing(place).reading(yaml, name, since(id, place).reading(name, from), chosen));
    }

    @PostMapping("/citation")
    ModelAndView citation(
            @PathVariable String id,
            Place place,
            @RequestParam String source,
            @RequestParam(defaultValue = "") String where,
            Principal by) {
        return write(id, place, by, "citation", yaml -> writing(place).citation(yaml, source, where));
    }

    @PostMapping("/source")
    ModelAndView source(
            @PathVariable String id,
            Place place,
            @RequestParam String key,
            @RequestParam String title,
            @RequestParam String href,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate read,
            @RequestParam Standing standing,
            Principal by) {
        return write(
                id,
                place,
                by,
                "source",
                yaml -> RuleWriting.source(
                        yaml,
                        key.strip(),
                        new RuleWriting.NewSource(title, href, FirstDay.stated("read", read), standing)));
    }

    private ModelAndView write(String id, Place place, Principal by, String form, UnaryOperator<String> change) {
        Draft draft = editing.find(id, place.version());
        String path = place.policy() + "/policy.yaml";
        try {
            editing.change(draft, by.getName(), path, change);
            return new ModelAndView(
                            "redirect:/desk/drafts/{id}/edit/rule?policy={policy}&rule={rule}&saved={form}#" + form)
                    .addObject("form", form)
                    .addObject("id", id)
                    .addObject("policy", place.policy())
                    .addObject("rule", place.rule());
        } catch (FaultyRules e) {
            return Refused.page(again(draft, place, form), e.faults());
        } catch (Slip e) {
            return Refused.page(again(draft, place, form), e);
        }
    }

    private ModelAndView again(Draft draft, Place place, String form) {
        return page(draft, place.policy(), place.rule()).addObject("refused", form);
    }

    private ModelAndView page(Draft draft, String policy, String rule) {
        Entry entry = editing.entry(draft, policy, rule);
        Rulebook rulebook = Objects.requireNonNull(editing.rulebook(draft));
        Policy of = rulebook.edition(policy).orElseThrow().policy();
        return new ModelAndView("policydesk/rule")
                .addObject("draft", draft)
                .addObject("policy", of)
                .addObject("entry", entry)
                .addObject("faults", faults(draft, policy))
                .addObject("own", entry.policy().equals(policy))
                .addObject("standings", Standing.values())
                .addObject("today", LocalDate.now(clock));
    }

    private List<Fault> faults(Draft draft, String policy) {
        String path = policy + "/policy.yaml";
        return editing.faults(draft, path, editing.text(draft, path));
    }

    private static RuleWriting writing(Place place) {
        return new RuleWriting(place.rule());
    }

    private FirstDay since(String id, Place place) {
        return new FirstDay(editing.published(id, place.policy(), place.rule()));
    }

    /** The rule that a form is about, and the draft as it was seen. */
    record Place(String policy, String rule, long version) {}
}
