package org.iktiraf.issuing.keys;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/keys")
@Tag(name = "Keys", description = "The keys with which decisions are signed; never their secrets.")
class KeyApi {

    private final Keyring keyring;

    KeyApi(Keyring keyring) {
        this.keyring = keyring;
    }

    @GetMapping
    @Operation(summary = "All keys, the newest first")
    List<KeyShown> all() {
        return KeyShown.of(keyring.all());
    }

    @PostMapping
    @Operation(
            summary = "Let a new key sign from now on",
            description =
                    "What the old ones signed stays good. The number of the key that signs now, as \"after\", makes a"
                            + " repeated call harmless.")
    List<KeyShown> rotate(@RequestBody Wanted wanted) {
        keyring.rotate(wanted.after() == null ? keyring.current().number() : wanted.after());
        return all();
    }

    @PostMapping("/{number}/withdraw")
    @Operation(summary = "Take a key back, for ever: nothing that it signed is to be believed any more")
    List<KeyShown> withdraw(@PathVariable int number) {
        keyring.withdraw(number);
        return all();
    }

    @ExceptionHandler
    ProblemDetail noSuchKey(NoSuchElementException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
        problem.setTitle("No such key");
        return problem;
    }

    /**
     * What an administrator wants.
     *
     * @param after number of the key that signs now; null for whichever does
     */
    record Wanted(@Nullable Integer after) {}
}
