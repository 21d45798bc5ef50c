package org.iktiraf.policydesk.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.iktiraf.casework.CurrentRules;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Rulebook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Rules to search, and each policy in plain words with its logic one click further. */
@Controller
@RequestMapping("/desk/policies")
class FindPages {

    private static final int MOST_SHOWN = 100;

    private final CurrentRules rules;
    private final Uses uses;
    private final Clock clock;

    FindPages(CurrentRules rules, Uses uses, Clock clock) {
        this.rules = rules;
        this.uses = uses;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView find(@RequestParam(defaultValue = "") String words) {
        Rulebook rulebook = rules.now().rulebook();
        List<FoundRule> all = all(rulebook);
        String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        List<FoundRule> found = words.isBlank()
                ? List.of()
                : all.stream().filter(one -> one.holds(wanted)).toList();
        return new ModelAndView("policydesk/find")
                .addObject("words", words.strip())
                .addObject("all", all.size())
                .addObject("found", found)
                .addObject("shown", found.subList(0, Math.min(MOST_SHOWN, found.size())))
                .addObject("policies", policies(rulebook).toList());
    }

    /** Each rule once, where it is written. */
    private List<FoundRule> all(Rulebook rulebook) {
        return policies(rulebook)
                .flatMap(policy ->
                        rules(policy).filter(rule -> rule.entry().policy().equals(policy.slug())))
                .toList();
    }

    private Stream<FoundRule> rules(Policy policy) {
        LocalDate today = LocalDate.now(clock);
        return policy.entries().values().stream().map(entry -> new FoundRule(policy, entry, today));
    }

    private static Stream<Policy> policies(Rulebook rulebook) {
        return rulebook.editions().values().stream().map(Edition::policy).sorted(Comparator.comparing(Policy::slug));
    }

    @GetMapping("/{*slug}")
    ModelAndView one(@PathVariable String slug) {
        String name = slug.replaceFirst("^/", "");
        Rulebook rulebook = rules.now().rulebook();
        Edition edition = rulebook.edition(name)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No policy is called \"" + name + "\"; /desk/policies lists all."));
        return new ModelAndView("policydesk/policy")
                .addObject("edition", edition)
                .addObject("policy", edition.policy())
                .addObject("rules", rules(edition.policy()).toList())
                .addObject("programmes", bound(rulebook, name))
                .addObject("uses", uses.of(edition.policy()));
    }

    private static List<String> bound(Rulebook rulebook, String policy) {
        return rulebook.institutions().values().stream()
                .flatMap(institution -> institution.programmes().stream()
                        .filter(programme -> programme.policies().contains(policy))
                        .map(programme -> institution.slug() + " " + programme.code()))
                .sorted()
                .toList();
    }
}
