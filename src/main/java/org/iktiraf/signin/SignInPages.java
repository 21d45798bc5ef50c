package org.iktiraf.signin;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door: a form for accounts kept here, or links to where people are known. */
@Controller
class SignInPages {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    private final LocalAccounts local;
    private final List<Elsewhere> elsewhere;

    SignInPages(LocalAccounts local, ObjectProvider<ClientRegistrationRepository> registrations) {
        this.local = local;
        this.elsewhere = registrations.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(one -> new Elsewhere(one.getRegistrationId(), one.getClientName()))
                        .toList()
                : List.of();
    }

    @GetMapping(SIGN_IN)
    String signIn(
            @Nullable Authentication person,
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String out,
            Model model) {
        if (person != null && person.isAuthenticated()) {
            return "redirect:" + FirstPage.of(person);
        }
        model.addAttribute("local", local.inUse());
        model.addAttribute("elsewhere", elsewhere);
        model.addAttribute("failed", error != null);
        model.addAttribute("out", out != null);
        return "signin/sign-in";
    }

    /** Where else people are known, and the name by which they know it. */
    record Elsewhere(String id, String name) {}
}
