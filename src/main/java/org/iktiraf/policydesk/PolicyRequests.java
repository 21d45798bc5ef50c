package org.iktiraf.policydesk;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.iktiraf.casework.CurrentRules;
import org.iktiraf.casework.RulesOfMoment;
import org.iktiraf.policy.Edition;
import org.iktiraf.policydesk.drafting.ChangedFiles;
import org.iktiraf.policydesk.drafting.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping(path = "/api/policies", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Policies", description = "The policies by which decisions are made now.")
class PolicyRequests {

    private final CurrentRules rules;
    private final ChangedFiles changedFiles;

    PolicyRequests(CurrentRules rules, ChangedFiles changedFiles) {
        this.rules = rules;
        this.changedFiles = changedFiles;
    }

    @GetMapping
    @Operation(summary = "All policies, by name")
    List<PolicyInShort> all() {
        return rules.now().rulebook().editions().values().stream()
                .sorted(Comparator.comparing(Edition::slug))
                .map(PolicyInShort::of)
                .toList();
    }

    @GetMapping("/{*slug}")
    @Operation(
            summary = "One policy, such as mqa/apel-c",
            description =
                    "Every entry with its sentence, its figures and the days on which they take force, its readings"
                            + " with the sources of each, its citations with their standing, and its part in the verdict.")
    @ApiResponse(
            responseCode = "404",
            description = "No policy has this name",
            content = @Content(mediaType = "application/problem+json"))
    PolicyShown one(@PathVariable String slug) {
        String name = slug.replaceFirst("^/", "");
        return rules.now()
                .rulebook()
                .edition(name)
                .map(PolicyShown::of)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No policy is called \"" + name + "\"; /api/policies lists all."));
    }

    @PostMapping("/reload")
    @Operation(
            summary = "Read the rules again from where they are kept",
            description = "They take effect when all of them were read, checked and compiled. If anything is wrong with"
                    + " them, those in use stay, and errors names every file and line.")
    @ApiResponse(responseCode = "200", description = "The rules now in use")
    @ApiResponse(
            responseCode = "422",
            description = "Faulty rules; those in use stay",
            content = @Content(mediaType = "application/problem+json"))
    Reloaded reload() {
        RulesOfMoment before = rules.now();
        String draft = rules.isDeskOn() ? changedFiles.draft().map(Draft::id).orElse(null) : null;
        RulesOfMoment now = rules.isDeskOn() ? before : rules.reload();
        return new Reloaded(
                now.hash(),
                !now.hash().equals(before.hash()),
                now.rulebook().editions().size(),
                draft);
    }

    /**
     * The rules in use after they were read again.
     *
     * @param rules hash of the text of all files
     * @param changed whether it is another text than before
     * @param policies how many there are
     * @param draft id of the draft that was made of changed files; null where none was
     */
    record Reloaded(
            String rules,
            boolean changed,
            int policies,
            @Nullable String draft) {}
}
