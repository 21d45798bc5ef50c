package org.iktiraf.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Leads whoever has signed in to the page that they wanted, else to the desk that is theirs. */
final class FirstPage extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        return of(person);
    }

    static String of(@Nullable Authentication person) {
        if (person == null) {
            return "/";
        }
        return isAny(person, Role.DESK) ? "/desk" : isAny(person, Role.REVIEW) ? "/desk/policies" : "/";
    }

    private static boolean isAny(Authentication person, String... roles) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authority -> Arrays.stream(roles).anyMatch(role -> ("ROLE_" + role).equals(authority)));
    }
}
