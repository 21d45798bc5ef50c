package org.iktiraf.policydesk.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.FaultyRules;
import org.iktiraf.policydesk.drafting.Draft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Writes into the files of an institution and leads back to its page; a form that is refused is shown again. */
@Component
final class InstitutionEdits {

    private final Editing editing;
    private final Clock clock;

    InstitutionEdits(Editing editing, Clock clock) {
        this.editing = editing;
        this.clock = clock;
    }

    Institution institution(Draft draft, String slug) {
        Rulebook rulebook = editing.rulebook(draft);
        Institution institution =
                rulebook == null ? null : rulebook.institution(slug).orElse(null);
        if (institution == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No institution is called " + slug + ".");
        }
        return institution;
    }

    /** A page about an institution of a draft. */
    ModelAndView page(String view, Draft draft, String slug) {
        Institution institution = institution(draft, slug);
        Rulebook rulebook = Objects.requireNonNull(editing.rulebook(draft));
        return new ModelAndView(view)
                .addObject("draft", draft)
                .addObject("institution", institution)
                .addObject("fees", Fees.of(rulebook, institution, LocalDate.now(clock)))
                .addObject("folder", "institutions/" + slug);
    }

    /** @param again the page of the form with what was entered, of the draft as it was seen */
    ModelAndView write(
            House house, String by, String file, UnaryOperator<String> change, Function<Draft, ModelAndView> again) {
        Draft draft = editing.find(house.id(), house.version());
        try {
            editing.change(draft, by, house.file(file), change);
            return new ModelAndView("redirect:/desk/drafts/{id}/edit/institution?slug={slug}&saved=true")
                    .addObject("id", house.id())
                    .addObject("slug", house.slug());
        } catch (FaultyRules e) {
            return Refused.page(again.apply(draft), e.faults());
        } catch (Slip e) {
            return Refused.page(again.apply(draft), e);
        } catch (SheetRefused e) {
            return Refused.page(again.apply(draft), e);
        }
    }
}
