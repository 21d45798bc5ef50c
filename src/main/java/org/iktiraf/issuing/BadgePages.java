package org.iktiraf.issuing;

import java.security.Principal;
import java.util.Locale;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
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

/** Where a learner, by their link, and an officer fetch the badge of one line, to show it without the others. */
@Controller
class BadgePages {

    private final Casework casework;
    private final SingleBadges badges;

    BadgePages(Casework casework, SingleBadges badges) {
        this.casework = casework;
        this.badges = badges;
    }

    @GetMapping("/follow/{secret}/credential/{kind}/{line}.json")
    ResponseEntity<byte[]> toLearner(
            @PathVariable String secret, @PathVariable String kind, @PathVariable String line, Locale locale) {
        String caseId = casework.findByLink(secret)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .id();
        return file(caseId, kind, line, "learner", locale);
    }

    @GetMapping("/desk/cases/{id}/credential/{kind}/{line}.json")
    ResponseEntity<byte[]> toOfficer(
            @PathVariable String id,
            @PathVariable String kind,
            @PathVariable String line,
            @Nullable Principal principal,
            Locale locale) {
        return file(casework.find(id).id(), kind, line, principal == null ? "api" : principal.getName(), locale);
    }

    private ResponseEntity<byte[]> file(String caseId, String kind, String line, String by, Locale locale) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("recognition-" + line + ".json")
                                    .build()
                                    .toString())
                    .body(badges.get(caseId, kind, line, by, locale));
        } catch (NothingGranted | NotPossible e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
        }
    }
}
