package org.iktiraf.issuing;

import java.security.Principal;
import java.util.Locale;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.issuing.keys.Home;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a learner, by their link, and an officer fetch the credential of a case, and read first what it certifies. */
@Controller
class CredentialPages {

    private static final String LEARNER = "learner";

    private final Casework casework;
    private final Credentials credentials;
    private final Recognitions recognitions;
    private final Home home;

    CredentialPages(Casework casework, Credentials credentials, Recognitions recognitions, Home home) {
        this.casework = casework;
        this.credentials = credentials;
        this.recognitions = recognitions;
        this.home = home;
    }

    @GetMapping("/follow/{secret}/credential")
    ModelAndView ofLearner(@PathVariable String secret, Locale locale) {
        return page(linked(secret), "/follow/" + secret, "/follow/" + secret, locale);
    }

    @GetMapping("/follow/{secret}/credential.json")
    ResponseEntity<byte[]> toLearner(@PathVariable String secret, Locale locale) {
        return file(linked(secret), LEARNER, locale);
    }

    @GetMapping("/desk/cases/{id}/credential")
    ModelAndView ofOfficer(@PathVariable String id, Locale locale) {
        Case of = casework.find(id);
        return page(of, "/desk/cases/" + of.id(), "/desk/cases/" + of.id() + "/letter", locale);
    }

    @GetMapping("/desk/cases/{id}/credential.json")
    ResponseEntity<byte[]> toOfficer(@PathVariable String id, @Nullable Principal principal, Locale locale) {
        return file(casework.find(id), principal == null ? "api" : principal.getName(), locale);
    }

    private Case linked(String secret) {
        return casework.findByLink(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Case of, String address, String back, Locale locale) {
        CaseFile file = casework.file(of);
        ModelAndView page = new ModelAndView("issuing/credential")
                .addObject("of", of)
                .addObject("address", address)
                .addObject("back", back)
                .addObject("learner", address.startsWith("/follow/"))
                .addObject("did", home.did())
                .addObject("document", home.at("/.well-known/did.json"));
        try {
            return page.addObject(
                    "shown",
                    CredentialShown.of(
                            recognitions.of(file, locale),
                            credentials.find(file).orElse(null)));
        } catch (NotPossible e) {
            return page.addObject("missing", e.reason().name());
        }
    }

    private ResponseEntity<byte[]> file(Case of, String by, Locale locale) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("recognition.json")
                                    .build()
                                    .toString())
                    .body(credentials.get(of.id(), by, locale));
        } catch (NothingGranted e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
        }
    }
}
