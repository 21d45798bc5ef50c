package org.iktiraf.admissions.ruling;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.iktiraf.admissions.Officer;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseChanged;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.Rulings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decides many cases of which every line is green, each by a step of its own, and says which were left and why. */
@Controller
@RequestMapping("/desk/batch")
class BatchRequests {

    private static final int MOST = 100;

    private final Casework casework;
    private final Rulings rulings;

    BatchRequests(Casework casework, Rulings rulings) {
        this.casework = casework;
        this.rulings = rulings;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("cases", casework.green(MOST));
        return "admissions/batch";
    }

    /** @param chosen each a case's id and the version that was looked at, with a colon between */
    @PostMapping
    String decide(
            @RequestParam(name = "case", required = false) @Nullable List<String> chosen,
            @Nullable Principal principal,
            Model model) {
        List<Result> results = new ArrayList<>();
        for (String one : chosen == null ? List.<String>of() : chosen) {
            results.add(decide(one, Officer.name(principal)));
        }
        model.addAttribute("cases", casework.green(MOST));
        model.addAttribute("results", results);
        return "admissions/batch";
    }

    private Result decide(String chosen, String by) {
        int colon = chosen.lastIndexOf(':');
        String id = colon < 0 ? chosen : chosen.substring(0, colon);
        String version = chosen.substring(colon + 1);
        try {
            Case read = casework.find(id, version.matches("\\d{1,9}") ? Long.parseLong(version) : -1);
            Case decided = rulings.decideGreen(casework.file(read), by);
            return new Result(id, decided.pseudonym(), null);
        } catch (CaseChanged e) {
            return new Result(id, casework.find(id).pseudonym(), "CHANGED");
        } catch (NotPossible e) {
            return new Result(id, casework.find(id).pseudonym(), e.reason().name());
        } catch (Casework.NoSuchCase e) {
            return new Result(id, id, "NO_CASE");
        }
    }

    /**
     * What became of one case.
     *
     * @param left why it was left as it is; null where it was decided
     */
    record Result(String id, String pseudonym, @Nullable String left) {}
}
