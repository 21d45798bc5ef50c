package org.iktiraf.policydesk.review;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.iktiraf.casework.Publishing;
import org.iktiraf.policy.Release;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping(path = "/api/releases", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Releases", description = "Every putting into force of rules.")
class ReleaseApi {

    private final Publishing publishing;

    ReleaseApi(Publishing publishing) {
        this.publishing = publishing;
    }

    @GetMapping
    @Operation(summary = "All releases, the newest first")
    List<Release> all() {
        return publishing.all();
    }

    @GetMapping("/{number}/files")
    @Operation(summary = "The text of all files of a release, by path")
    Map<String, String> files(@PathVariable int number) {
        return publishing
                .find(number)
                .map(release -> publishing.files(release.rules()))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no release " + number + "."));
    }
}
