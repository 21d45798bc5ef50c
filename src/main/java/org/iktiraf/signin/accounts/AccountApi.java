package org.iktiraf.signin.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.iktiraf.signin.Account;
import org.iktiraf.signin.Role;
import org.iktiraf.signin.accounts.NotAllowed.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for programs of administrators. */
@RestController
@RequestMapping("/api/accounts")
@Tag(name = "Accounts", description = "Who signs in with a password kept here, and as what.")
class AccountApi {

    private final Keeping keeping;

    AccountApi(Keeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    @Operation(summary = "All accounts by name")
    List<Shown> all() {
        return keeping.all().stream().map(one -> Shown.of(one, null)).toList();
    }

    @PostMapping
    @Operation(summary = "Open an account", description = "The password stands in the answer, this once.")
    ResponseEntity<Shown> open(@RequestBody Wanted wanted) {
        Keeping.Given given = keeping.open(wanted.name() == null ? "" : wanted.name(), wanted.asRoles());
        return ResponseEntity.created(
                        URI.create("/api/accounts/" + given.account().name()))
                .body(Shown.of(given.account(), given.password()));
    }

    @GetMapping("/{name}")
    @Operation(summary = "An account")
    Shown one(@PathVariable String name) {
        return Shown.of(keeping.find(name), null);
    }

    @PostMapping("/{name}/roles")
    @Operation(summary = "Give an account other roles", description = "Its sessions end.")
    Shown change(@PathVariable String name, @RequestBody Wanted wanted) {
        return Shown.of(keeping.change(keeping.find(name), wanted.asRoles()), null);
    }

    @PostMapping("/{name}/password")
    @Operation(summary = "Give an account a new password", description = "It stands in the answer, this once.")
    Shown renew(@PathVariable String name) {
        Keeping.Given given = keeping.renew(keeping.find(name));
        return Shown.of(given.account(), given.password());
    }

    @PostMapping("/{name}/close")
    @Operation(summary = "Close an account", description = "Its sessions end; it stays because histories name it.")
    Shown close(@PathVariable String name) {
        return Shown.of(keeping.close(keeping.find(name)), null);
    }

    @PostMapping("/{name}/open")
    @Operation(summary = "Open an account again")
    Shown reopen(@PathVariable String name) {
        return Shown.of(keeping.reopen(keeping.find(name)), null);
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed e) {
        Reason reason = e.reason();
        HttpStatus status = reason == Reason.CHANGED ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, reason.words());
        problem.setTitle("Wrong account");
        problem.setProperty("reason", reason);
        problem.setProperty("errors", List.of(new Wrong(reason.field(), "/" + reason.field(), reason.words())));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail noSuchAccount(NoSuchElementException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
        problem.setTitle("No such account");
        return problem;
    }

    /** What an administrator wants of an account. */
    record Wanted(@Nullable String name, @Nullable List<String> roles) {

        Set<Role> asRoles() {
            EnumSet<Role> found = EnumSet.noneOf(Role.class);
            (roles == null ? List.<String>of() : roles).forEach(word -> found.add(role(word)));
            return found;
        }

        private static Role role(@Nullable String word) {
            try {
                return Role.valueOf(String.valueOf(word).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new NotAllowed(Reason.ROLE_UNKNOWN);
            }
        }
    }

    /**
     * An account as it is answered.
     *
     * @param password where it was made just now; otherwise null, for nobody knows it
     */
    record Shown(
            String name,
            Set<Role> roles,
            boolean open,
            @Nullable String password) {

        static Shown of(Account one, @Nullable String password) {
            return new Shown(one.name(), one.roles(), one.enabled(), password);
        }
    }

    record Wrong(String place, String pointer, String message) {}
}
