package issuer;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Knows some people, each with the words by which the institution calls what they are. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
public class Issuer {

    public static final String PASSWORD = "known elsewhere";

    private static final Map<String, List<String>> WORDS = Map.of(
            "aminah", List.of("staff", "admissions"),
            "chong", List.of("registry"),
            "bala", List.of("OFFICER", "ADMINISTRATOR"),
            "learner", List.of("admissions"));

    private static final String[] SETTINGS = {
        "--server.port=0",
        "--server.servlet.session.cookie.name=issuer",
        "--spring.messages.basename=messages",
        "--spring.security.oauth2.authorizationserver.client.iktiraf.registration.client-id=iktiraf",
        "--spring.security.oauth2.authorizationserver.client.iktiraf.registration.client-secret={noop}secret of iktiraf",
        "--spring.security.oauth2.authorizationserver.client.iktiraf.registration.client-authentication-methods=client_secret_basic",
        "--spring.security.oauth2.authorizationserver.client.iktiraf.registration.authorization-grant-types=authorization_code",
        "--spring.security.oauth2.authorizationserver.client.iktiraf.registration.redirect-uris=http://127.0.0.1/login/oauth2/code/university",
        "--spring.security.oauth2.authorizationserver.client.iktiraf.registration.scopes=openid,profile"
    };

    /** Starts it on a port of its own. */
    public static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Issuer.class).run(SETTINGS);
    }

    /** The address by which its tokens and its descriptions call it. */
    public static String address(ConfigurableApplicationContext running) {
        return "http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port");
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(WORDS.keySet().stream()
                .map(name -> User.withUsername(name)
                        .password("{noop}" + PASSWORD)
                        .roles()
                        .build())
                .toList());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> sayingWhatPeopleAre() {
        return token -> {
            if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                String name = token.getPrincipal().getName();
                token.getClaims().claim("preferred_username", name);
                token.getClaims().claim("university", Map.of("groups", WORDS.getOrDefault(name, List.of())));
            }
        };
    }
}
