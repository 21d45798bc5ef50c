package org.iktiraf.admissions.person;

import java.security.Principal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.iktiraf.admissions.Officer;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.persons.Erasure;
import org.iktiraf.casework.persons.Ground;
import org.iktiraf.casework.persons.Persons;
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
import org.springframework.web.servlet.ModelAndView;

/** Where an officer gives out what is kept about the person of a case, or erases it. */
@Controller
@RequestMapping("/desk/cases/{id}/personal-data")
class PersonPages {

    /** The others are for the clock to give. */
    private static final Set<Ground> GROUNDS = EnumSet.complementOf(EnumSet.of(Ground.RETENTION));

    private final Casework casework;
    private final Persons persons;

    PersonPages(Casework casework, Persons persons) {
        this.casework = casework;
        this.persons = persons;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id) {
        return page(casework.find(id), null, null, Map.of());
    }

    @PostMapping("/export")
    ResponseEntity<byte[]> export(@PathVariable String id, @Nullable Principal principal) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id))
                .body(persons.export(casework.find(id), Officer.name(principal)));
    }

    @PostMapping("/erase")
    ModelAndView erase(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Ground ground,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String sure,
            @Nullable Principal principal) {
        Case of = casework.find(id);
        String filed = reference.isBlank() ? null : reference.strip();
        Map<String, String> wrong = wrong(ground, filed, sure);
        if (ground == null || !wrong.isEmpty()) {
            return page(of, ground, reference, wrong);
        }
        persons.erase(of, new Erasure(Officer.name(principal), ground, filed));
        return new ModelAndView("redirect:/desk/cases/" + of.id());
    }

    /** What is wrong, by field. */
    private static Map<String, String> wrong(@Nullable Ground ground, @Nullable String filed, String sure) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (ground == null || !GROUNDS.contains(ground)) {
            wrong.put("ground", "person.wrong.ground");
        }
        if (filed != null && !Erasure.isReference(filed)) {
            wrong.put("reference", "person.wrong.reference");
        }
        if (!sure.equals("yes")) {
            wrong.put("sure", "person.wrong.sure");
        }
        return wrong;
    }

    private ModelAndView page(Case of, @Nullable Ground ground, @Nullable String reference, Map<String, String> wrong) {
        ModelAndView page = new ModelAndView("admissions/person")
                .addObject("of", of)
                .addObject("erased", casework.erased(of))
                .addObject("grounds", GROUNDS)
                .addObject("chosen", ground)
                .addObject("reference", reference)
                .addObject("wrong", wrong);
        page.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    static String attachment(String id) {
        return "attachment; filename=\"personal-data-" + id + ".zip\"";
    }
}
