package org.iktiraf.signin;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How roles are read from an institution's own sign-in.
 *
 * @param rolesClaim the claim that holds them, such as {@code roles}, or {@code realm_access.roles} inside another
 * @param roles what each word in it means here
 */
@ConfigurationProperties("iktiraf.sign-in")
record SignInSettings(
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue Map<String, Set<Role>> roles) {}
