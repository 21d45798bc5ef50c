package org.iktiraf.signin;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.stereotype.Component;

/** Gives the roles that a claim of the institution's sign-in is said to mean here, and never one by its mere name. */
@Component
class ClaimedRoles implements GrantedAuthoritiesMapper {

    private final SignInSettings settings;

    ClaimedRoles(SignInSettings settings) {
        this.settings = settings;
    }

    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> given) {
        Set<GrantedAuthority> mapped = new HashSet<>(given);
        given.stream()
                .flatMap(one -> one instanceof OidcUserAuthority oidc ? words(oidc) : Stream.empty())
                .flatMap(word -> settings.roles().getOrDefault(word, Set.of()).stream())
                .forEach(role -> mapped.add(new SimpleGrantedAuthority("ROLE_" + role)));
        return mapped;
    }

    /** None for whoever would stand in histories as somebody else. */
    private Stream<String> words(OidcUserAuthority of) {
        String name = String.valueOf(of.getAttributes().get(of.getUserNameAttributeName()));
        if (Account.isTaken(name.strip().toLowerCase(Locale.ROOT))) {
            return Stream.empty();
        }
        Object found = of.getAttributes();
        for (String step : List.of(settings.rolesClaim().split("\\."))) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return words(found);
    }

    private static Stream<String> words(@Nullable Object found) {
        return found instanceof Collection<?> many
                ? many.stream().map(String::valueOf)
                : Stream.ofNullable(found).map(String::valueOf);
    }
}
