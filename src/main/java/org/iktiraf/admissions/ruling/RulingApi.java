package org.iktiraf.admissions.ruling;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.admissions.Officer;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.Outlook;
import org.iktiraf.casework.OverrideReason;
import org.iktiraf.casework.Ruling;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.SecondOpinions;
import org.iktiraf.casework.SecondOpinions.Wish;
import org.iktiraf.casework.Warning;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/cases/{id}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Rulings", description = "What persons decide, and where they depart from what the rules recommend.")
class RulingApi {

    private final Casework casework;
    private final Rulings rulings;
    private final SecondOpinions opinions;

    RulingApi(Casework casework, Rulings rulings, SecondOpinions opinions) {
        this.casework = casework;
        this.rulings = rulings;
        this.opinions = opinions;
    }

    @GetMapping("/overrides")
    @Operation(
            summary = "What would be decided, with the overrides so far and all that can be overridden",
            description = "A target's key and the version are what an override is proposed with.")
    Standing standing(@PathVariable String id, @Nullable Principal principal) {
        return standing(casework.find(id), principal);
    }

    @PostMapping(path = "/overrides", consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose to override one finding or one line; a second officer must confirm it")
    Standing propose(@PathVariable String id, @RequestBody Proposal proposal, @Nullable Principal principal) {
        CaseFile file = casework.file(casework.find(id, proposal.version()));
        Wish wish = new Wish(proposal.target(), proposal.becomes(), proposal.reason(), proposal.text());
        return standing(opinions.propose(file, Officer.name(principal), wish), principal);
    }

    @PostMapping(path = "/overrides/{number}/confirmation", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Confirm an override that another officer proposed")
    Standing confirm(
            @PathVariable String id,
            @PathVariable int number,
            @RequestBody Answer answer,
            @Nullable Principal principal) {
        CaseFile file = casework.file(casework.find(id, answer.version()));
        return standing(opinions.confirm(file, Officer.name(principal), number, answer.text()), principal);
    }

    @PostMapping(path = "/overrides/{number}/refusal", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Refuse an override, or withdraw one's own, with a text that says why")
    Standing refuse(
            @PathVariable String id,
            @PathVariable int number,
            @RequestBody Answer answer,
            @Nullable Principal principal) {
        CaseFile file = casework.file(casework.find(id, answer.version()));
        return standing(opinions.refuse(file, Officer.name(principal), number, answer.text()), principal);
    }

    @PostMapping(path = "/ruling", consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Decide a case as it stands; the decision is frozen")
    RulingShown decide(@PathVariable String id, @RequestBody Answer answer, @Nullable Principal principal) {
        CaseFile file = casework.file(casework.find(id, answer.version()));
        return shown(rulings.decide(file, Officer.name(principal)));
    }

    @GetMapping("/ruling")
    @Operation(
            summary = "What a person decided, frozen as it was",
            description = "In the sentences of the rules by which it was decided, whatever they say since.")
    RulingShown ruling(@PathVariable String id) {
        return shown(casework.find(id));
    }

    private RulingShown shown(Case of) {
        Ruling ruling = rulings.of(of).orElseThrow(() -> new NotPossible(NotPossible.Reason.NOT_DECIDED));
        return new RulingShown(of.contents().ruling(), ruling, rulings.explained(ruling));
    }

    private Standing standing(Case of, @Nullable Principal principal) {
        String officer = Officer.name(principal);
        Outlook outlook = rulings.outlook(casework.file(of), officer);
        Explained decision = rulings.explained(outlook, of);
        return new Standing(
                of.version(),
                decision,
                OverrideShown.of(outlook.overrides().all(), of, decision, casework, officer),
                outlook.warnings(),
                outlook.targets().entrySet().stream()
                        .map(entry -> new TargetNamed(
                                entry.getKey(),
                                entry.getValue().now(),
                                entry.getValue().target().choices()))
                        .toList());
    }

    /**
     * A proposal to override something.
     *
     * @param version of the case as it was seen
     * @param target key of the finding or line
     * @param becomes state or outcome
     */
    record Proposal(
            long version,
            @Nullable String target,
            @Nullable String becomes,
            @Nullable OverrideReason reason,
            @Nullable String text) {}

    /**
     * A second officer's word, or the decision.
     *
     * @param version of the case as it was seen
     */
    record Answer(long version, @Nullable String text) {}

    /**
     * How a case stands on its way to being decided.
     *
     * @param version to send with the next request
     */
    record Standing(
            @Nullable Long version,
            Explained decision,
            List<OverrideShown> overrides,
            List<Warning> warnings,
            List<TargetNamed> targets) {

        Standing {
            overrides = List.copyOf(overrides);
            warnings = List.copyOf(warnings);
            targets = List.copyOf(targets);
        }
    }

    /** What can be overridden, what it is now and what it can become. */
    record TargetNamed(String key, String now, List<String> becomes) {

        TargetNamed {
            becomes = List.copyOf(becomes);
        }
    }

    /**
     * A ruling with its sentences.
     *
     * @param name by which its bytes are kept
     */
    record RulingShown(@Nullable String name, Ruling ruling, Explained decision) {}
}
