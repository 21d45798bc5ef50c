package org.iktiraf.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import issuer.Issuer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** People who are known by their institution sign in there, and come in by what it says that they are. */
@ServiceTest
@DirtiesContext
@TestPropertySource(
        properties = {
            "iktiraf.compile-ahead=bound",
            "iktiraf.sign-in.roles-claim=university.groups",
            "iktiraf.sign-in.roles.admissions=OFFICER",
            "iktiraf.sign-in.roles.registry=ADMINISTRATOR",
            "spring.security.oauth2.client.registration.university.client-id=iktiraf",
            "spring.security.oauth2.client.registration.university.client-secret=secret of iktiraf",
            "spring.security.oauth2.client.registration.university.client-name=the university",
            "spring.security.oauth2.client.registration.university.scope=openid,profile",
            "spring.security.oauth2.client.provider.university.user-name-attribute=preferred_username"
        })
class ElsewhereTests {

    private static final String BEGIN = "/oauth2/authorization/university";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final ConfigurableApplicationContext ISSUER = Issuer.start();

    @LocalServerPort
    private int port;

    private HttpClient following;
    private HttpClient stepping;

    @DynamicPropertySource
    static void whereItIs(DynamicPropertyRegistry properties) {
        properties.add("spring.security.oauth2.client.provider.university.issuer-uri", () -> Issuer.address(ISSUER));
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    /** Two ways of one browser, with the same cookies. */
    @BeforeEach
    void openABrowser() {
        CookieManager cookies = new CookieManager();
        following = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(Redirect.ALWAYS)
                .build();
        stepping = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    @Test
    void givesTheRoleThatTheInstitutionsWordMeans() {
        HttpResponse<String> first = signIn("aminah", here("/desk"));
        assertThat(first.uri()).hasPath("/desk").hasPort(port);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("aminah");
        assertThat(get(following, here("/desk/accounts")).statusCode()).isEqualTo(403);
    }

    @Test
    void givesNoRoleForAWordThatMeansNothingHere() {
        HttpResponse<String> first = signIn("bala", here(BEGIN));
        assertThat(first.uri()).hasPath("/");
        assertThat(first.body()).contains("bala");
        assertThat(get(following, here("/desk")).statusCode()).isEqualTo(403);
        assertThat(get(following, here("/desk/accounts")).statusCode()).isEqualTo(403);
    }

    @Test
    void givesNoRoleToWhoeverIsCalledAsHistoriesCallSomebodyElse() {
        signIn("learner", here(BEGIN));
        assertThat(get(following, here("/desk")).statusCode()).isEqualTo(403);
    }

    @Test
    void offersTheInstitutionsSignInAndNoForm() {
        assertThat(get(following, here("/sign-in")).body())
                .contains("Sign in with the university", BEGIN)
                .doesNotContain("type=\"password\"");
    }

    @Test
    void keepsNoAccounts() {
        HttpResponse<String> page = signIn("chong", here("/desk/accounts"));
        assertThat(page.uri()).hasPath("/desk/accounts");
        assertThat(page.body()).contains("own sign-in").doesNotContain("id=\"name\"", "officer2");
        assertThat(get(following, here("/desk/accounts/officer")).statusCode()).isEqualTo(404);
    }

    @Test
    void knowsNoLocalAccounts() {
        Asking asking = new Asking(port);
        assertThat(asking.as(People.OFFICER).get("/api/cases").statusCode()).isEqualTo(401);
        HttpResponse<byte[]> form = asking.browser()
                .postForm("/sign-in", "/sign-in", Map.of("username", "officer", "password", People.OFFICER.password()));
        assertThat(form.statusCode()).isIn(403, 404, 405);
    }

    @Test
    void endsTheSessionOfWhoeverSignsOut() {
        String page = signIn("aminah", here("/desk")).body();
        HttpResponse<String> out = post(following, here("/sign-out"), Map.of("_csrf", token(page)));
        assertThat(out.uri()).hasPath("/sign-in");
        HttpResponse<String> desk = get(stepping, here("/desk"));
        assertThat(desk.statusCode()).isEqualTo(302);
        assertThat(location(desk)).endsWith("/sign-in");
    }

    @Test
    void refusesAnAnswerToAQuestionThatItDidNotAsk() {
        URI answer = answer("aminah", location(get(stepping, here(BEGIN))));
        String forged = answer.toString().replaceAll("state=[^&]*", "state=another");
        assertThat(location(get(stepping, URI.create(forged)))).endsWith("/sign-in?error");
        assertThat(get(stepping, here("/desk")).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesATokenThatWasMadeForAnotherSignIn() {
        String asked = location(get(stepping, here(BEGIN)));
        URI answer = answer("aminah", asked.replaceAll("nonce=[^&]*", "nonce=another"));
        assertThat(location(get(stepping, answer))).endsWith("/sign-in?error");
        assertThat(get(stepping, here("/desk")).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesACodeTwice() {
        URI answer = answer("aminah", location(get(stepping, here(BEGIN))));
        assertThat(location(get(stepping, answer))).doesNotContain("error");
        openABrowser();
        assertThat(location(get(stepping, answer))).endsWith("/sign-in?error");
    }

    private HttpResponse<String> signIn(String name, URI wanted) {
        HttpResponse<String> page = get(following, wanted);
        HttpResponse<String> door = page.uri().getPath().equals("/sign-in") ? get(following, here(BEGIN)) : page;
        return fillIn(following, door, name);
    }

    /** Where the issuer sends the browser back to, with its answer. */
    private URI answer(String name, String question) {
        HttpResponse<String> door = get(following, URI.create(question));
        HttpResponse<String> in = fillIn(stepping, door, name);
        return URI.create(location(get(stepping, URI.create(location(in)))));
    }

    private static HttpResponse<String> fillIn(HttpClient client, HttpResponse<String> door, String name) {
        assertThat(door.uri())
                .hasPath("/login")
                .hasPort(URI.create(Issuer.address(ISSUER)).getPort());
        return post(
                client,
                door.uri().resolve("/login"),
                Map.of("username", name, "password", Issuer.PASSWORD, "_csrf", token(door.body())));
    }

    private URI here(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return token.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere, but " + answer.statusCode());
    }

    private static HttpResponse<String> get(HttpClient client, URI address) {
        return send(client, HttpRequest.newBuilder(address));
    }

    private static HttpResponse<String> post(HttpClient client, URI address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                client,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
