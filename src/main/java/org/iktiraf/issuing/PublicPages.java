package org.iktiraf.issuing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.iktiraf.issuing.keys.DidDocument;
import org.iktiraf.issuing.status.PublishedStatus;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What whoever checks a credential needs, open to everybody: the institution's keys, and what it took back. */
@RestController
@Tag(name = "Credentials", description = "What was decided, as a signed credential, and what it is checked with.")
class PublicPages {

    private static final Duration CACHED = Duration.ofMinutes(5);

    private final DidDocument document;
    private final PublishedStatus lists;

    PublicPages(DidDocument document, PublishedStatus lists) {
        this.document = document;
        this.lists = lists;
    }

    @GetMapping(
            path = {"/.well-known/did.json", "/did.json"},
            produces = {"application/did+json", "application/json"})
    @Operation(summary = "The institution's DID document, with its public keys")
    ResponseEntity<byte[]> document() {
        return cached(document.text());
    }

    @GetMapping(
            path = "/credentials/status/{list}",
            produces = {"application/vc", "application/json"})
    @Operation(summary = "A status list: a signed credential whose bits tell what was revoked")
    ResponseEntity<byte[]> list(@PathVariable int list) {
        return cached(lists.find(list).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static ResponseEntity<byte[]> cached(String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(CACHED).cachePublic())
                .body(text.getBytes(UTF_8));
    }
}
