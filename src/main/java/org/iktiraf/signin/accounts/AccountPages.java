package org.iktiraf.signin.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.iktiraf.signin.Account;
import org.iktiraf.signin.Role;
import org.iktiraf.signin.accounts.NotAllowed.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators keep accounts. A password is shown in the answer that made it, and never again. */
@Controller
@RequestMapping("/desk/accounts")
class AccountPages {

    private final Keeping keeping;

    AccountPages(Keeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    ModelAndView all() {
        return list("", Set.of(), null);
    }

    @PostMapping
    ModelAndView open(
            @RequestParam(defaultValue = "") String name, @RequestParam(required = false) @Nullable Set<Role> roles) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        try {
            return password(keeping.open(small, some(roles)));
        } catch (NotAllowed e) {
            return list(name, some(roles), e.reason());
        }
    }

    private ModelAndView list(String name, Set<Role> roles, @Nullable Reason wrong) {
        return page("signin/accounts", wrong)
                .addObject("kept", keeping.isHere())
                .addObject("accounts", keeping.all())
                .addObject("name", name)
                .addObject("chosen", roles);
    }

    @GetMapping("/{name}")
    ModelAndView one(@PathVariable String name, @RequestParam(required = false) @Nullable String done) {
        Account found = find(name);
        return one(found, found.roles(), null)
                .addObject(
                        "done",
                        done != null && List.of("roles", "closed", "opened").contains(done) ? done : null);
    }

    @PostMapping("/{name}/roles")
    ModelAndView change(
            @PathVariable String name,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable Set<Role> roles) {
        return taken(name, version, some(roles), "roles", read -> keeping.change(read, some(roles)));
    }

    @PostMapping("/{name}/close")
    ModelAndView close(@PathVariable String name, @RequestParam long version) {
        return taken(name, version, null, "closed", keeping::close);
    }

    @PostMapping("/{name}/open")
    ModelAndView reopen(@PathVariable String name, @RequestParam long version) {
        return taken(name, version, null, "opened", keeping::reopen);
    }

    @PostMapping("/{name}/password")
    ModelAndView renew(@PathVariable String name) {
        Account found = find(name);
        try {
            return password(keeping.renew(found));
        } catch (NotAllowed e) {
            return one(found, found.roles(), e.reason());
        }
    }

    private ModelAndView taken(
            String name, long version, @Nullable Set<Role> wanted, String done, Consumer<Account> change) {
        Account found = find(name);
        try {
            if (found.version() == null || found.version() != version) {
                throw new NotAllowed(Reason.CHANGED);
            }
            change.accept(found);
            return new ModelAndView("redirect:/desk/accounts/" + found.name() + "?done=" + done);
        } catch (NotAllowed e) {
            return one(found, wanted == null ? found.roles() : wanted, e.reason());
        }
    }

    private static ModelAndView password(Keeping.Given given) {
        return one(given.account(), given.account().roles(), null).addObject("password", given.password());
    }

    private static ModelAndView one(Account of, Set<Role> chosen, @Nullable Reason wrong) {
        return page("signin/account", wrong).addObject("account", of).addObject("chosen", chosen);
    }

    private static ModelAndView page(String template, @Nullable Reason wrong) {
        ModelAndView page = new ModelAndView(template)
                .addObject("roles", EnumSet.allOf(Role.class))
                .addObject("wrong", wrong == null ? null : wrong.name())
                .addObject("field", wrong == null ? null : wrong.field());
        page.setStatus(
                wrong == null
                        ? HttpStatus.OK
                        : wrong == Reason.CHANGED ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static Set<Role> some(@Nullable Set<Role> roles) {
        return roles == null || roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    private Account find(String name) {
        try {
            return keeping.find(name);
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
        }
    }
}
