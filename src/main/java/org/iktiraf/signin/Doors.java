package org.iktiraf.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which door each address has. A browser is told everywhere to load nothing from elsewhere. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class Doors {

    private static final String ONLY_FROM_HERE =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final PathPatternRequestMatcher.Builder AT = PathPatternRequestMatcher.withDefaults();

    private static final int PROGRAMS = 1;
    private static final int PASSERS_BY = 2;
    private static final int LEARNERS = 3;
    private static final int PEOPLE = 4;

    /** Forms for files that can be shown again, each at its own address. */
    private static final RequestMatcher FORMS = new OrRequestMatcher(
            AT.matcher(HttpMethod.POST, "/pre-assessment/files"),
            AT.matcher(HttpMethod.POST, "/pre-assessment/readiness"),
            AT.matcher(HttpMethod.POST, "/desk/cases/*/enter/files"),
            AT.matcher(HttpMethod.POST, "/desk/cases/*/enter/scan"));

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher endsOfSessions() {
        return new HttpSessionEventPublisher();
    }

    /** Without a session there is no cookie that another site could make a browser send, and so no token to ask for. */
    @Bean
    @Order(PROGRAMS)
    SecurityFilterChain programs(HttpSecurity http, FailedSignIns failed, Limit assessments) {
        return http.securityMatcher("/api/**")
                .headers(Doors::headers)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .addFilterAfter(
                        new AssessmentLimit(AT.matcher(HttpMethod.POST, "/api/pre-assessments/**"), assessments),
                        HeaderWriterFilter.class)
                .addFilterBefore(new SignInLimit(failed), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(Refusals::askProgram))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(Refusals::askProgram).accessDeniedHandler(Refusals::forbid))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/pre-assessments/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/policies/**")
                        .permitAll()
                        .requestMatchers("/api/policies/**")
                        .hasAnyRole(Role.RULES)
                        .requestMatchers("/api/drafts/**", "/api/releases/**")
                        .hasAnyRole(Role.REVIEW)
                        .requestMatchers("/api/accounts/**", "/api/keys/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/api/cases/*/person/**")
                        .hasAnyRole(Role.DECIDING)
                        .requestMatchers(HttpMethod.GET, "/api/cases/**")
                        .hasAnyRole(Role.DESK)
                        .requestMatchers("/api/cases/*/assessments", "/api/cases/*/judgements")
                        .hasAnyRole(Role.DESK)
                        .anyRequest()
                        .hasAnyRole(Role.DECIDING))
                .build();
    }

    /** The start page acts for nobody and keeps nothing: what it sends is in its form, so it needs no session and no token. */
    @Bean
    @Order(PASSERS_BY)
    SecurityFilterChain passersBy(HttpSecurity http, Limit assessments) {
        return forAll(http, new AssessmentLimit(AT.matcher(HttpMethod.POST, "/"), assessments))
                .securityMatcher("/", "/samples/**")
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** A learner has no account; a draft is in their session, and a case is known by its secret alone. */
    @Bean
    @Order(LEARNERS)
    SecurityFilterChain learners(HttpSecurity http, Limit assessments) {
        OrRequestMatcher judged = new OrRequestMatcher(
                AT.matcher(HttpMethod.POST, "/**"), AT.matcher(HttpMethod.GET, "/pre-assessment/answer*"));
        return forAll(http, new AssessmentLimit(judged, assessments))
                .securityMatcher("/pre-assessment/**", "/follow/**")
                .addFilterBefore(new LongUploads(FORMS), CsrfFilter.class)
                .build();
    }

    private static HttpSecurity forAll(HttpSecurity http, AssessmentLimit limit) {
        return http.headers(Doors::headers)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .addFilterAfter(limit, HeaderWriterFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    }

    @Bean
    @Order(PEOPLE)
    SecurityFilterChain people(HttpSecurity http, LocalAccounts local, FailedSignIns failed, SessionRegistry sessions) {
        http.headers(Doors::headers)
                .addFilterBefore(new LongUploads(FORMS), CsrfFilter.class)
                .addFilterBefore(new SignInLimit(failed), UsernamePasswordAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                        .sessionConcurrency(many -> many.maximumSessions(-1)
                                .sessionRegistry(sessions)
                                .expiredUrl(SignInPages.SIGN_IN)))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(Refusals::askPerson).accessDeniedHandler(Refusals::forbid))
                .logout(out -> out.logoutUrl(SignInPages.SIGN_OUT).logoutSuccessUrl(SignInPages.SIGN_IN + "?out"))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/desk/accounts/**", "/desk/keys/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/desk/drafts/**", "/desk/releases/**", "/desk/policies/**")
                        .hasAnyRole(Role.REVIEW)
                        .requestMatchers("/desk/consistency/**", "/desk/cases/new/**", "/desk/cases/*/personal-data/**")
                        .hasAnyRole(Role.DECIDING)
                        .requestMatchers(
                                "/desk/cases/*/enter",
                                "/desk/cases/*/enter/assessment",
                                "/desk/cases/*/enter/judgement")
                        .hasAnyRole(Role.DESK)
                        .requestMatchers("/desk/cases/*/enter/**")
                        .hasAnyRole(Role.DECIDING)
                        .requestMatchers(HttpMethod.GET, "/desk/**")
                        .hasAnyRole(Role.DESK)
                        .requestMatchers("/desk/**")
                        .hasAnyRole(Role.DECIDING)
                        .requestMatchers(
                                "/webjars/*/dist/govuk/assets/fonts/**", "/webjars/*/*/dist/govuk/assets/fonts/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll());
        if (local.inUse()) {
            http.formLogin(form -> form.loginPage(SignInPages.SIGN_IN)
                    .successHandler(new FirstPage())
                    .failureUrl(SignInPages.SIGN_IN + "?error"));
        } else {
            http.oauth2Login(login -> login.loginPage(SignInPages.SIGN_IN)
                    .successHandler(new FirstPage())
                    .failureUrl(SignInPages.SIGN_IN + "?error"));
        }
        return http.build();
    }

    @Bean
    Limit assessments(@Value("${iktiraf.limits.assessments:60}") int perMinute) {
        return new Limit(perMinute);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_FROM_HERE))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
