package org.iktiraf.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which addresses open for whom; 404 stands for an open door with nothing behind it. */
@ServiceTest
class DoorsTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            GET    | /api/policies             | -        | 200
            POST   | /api/policies/reload      | -        | 401
            POST   | /api/policies/reload      | OFFICER  | 403
            POST   | /api/cases                | -        | 401
            POST   | /api/cases                | ASSESSOR | 403
            POST   | /api/cases                | POLICY   | 403
            GET    | /api/cases/nix            | -        | 401
            GET    | /api/cases/nix            | POLICY   | 403
            GET    | /api/cases/nix            | ASSESSOR | 404
            GET    | /api/cases/nix            | APPROVER | 404
            GET    | /api/cases/nix/decision   | -        | 401
            DELETE | /api/cases/nix/person     | -        | 401
            DELETE | /api/cases/nix/person     | ASSESSOR | 403
            DELETE | /api/cases/nix/person     | OFFICER  | 404
            GET    | /api/accounts             | OFFICER  | 403
            GET    | /api/anything-else        | -        | 401
            """)
    void opensToProgramsByTheirRole(String method, String path, @Nullable People person, int status) {
        Asking asking = new Asking(port);
        HttpResponse<byte[]> answer = (person == null ? asking : asking.as(person)).send(method, path, new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(Asking.json(answer).get("status").asInt()).isEqualTo(status);
        }
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /desk/nothing      | OFFICER  | 404
            /desk/nothing      | ASSESSOR | 404
            /desk/nothing      | APPROVER | 404
            /desk/nothing      | ADMIN    | 404
            /desk/nothing      | POLICY   | 403
            /desk/consistency/nothing | ASSESSOR | 403
            /desk/accounts     | OFFICER  | 403
            """)
    void opensToPeopleByTheirRole(String path, People person, int status) {
        HttpResponse<byte[]> answer = new Asking(port).signedIn(person).get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Asking.text(answer)).contains(person.user()).contains(status == 403 ? "no role" : "nothing at");
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/cases/nix/enter/assessment, ASSESSOR, 404",
        "/desk/cases/nix/enter/correction, ASSESSOR, 403",
        "/desk/cases/nix/enter/correction, OFFICER, 404",
        "/desk/cases/nix/decide-nothing, ASSESSOR, 403",
        "/desk/cases/nix/decide-nothing, OFFICER, 404"
    })
    void takesFormsByTheRoleOfWhoSendsThem(String path, People person, int status) {
        HttpResponse<byte[]> answer = new Asking(port).signedIn(person).postForm("/desk/x", path, Map.of());
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void sendsStrangersToTheDoorAndThenToWhatTheyWanted() {
        Asking stranger = new Asking(port).browser();
        assertThat(stranger.get("/desk/cases/x?tab=a", "Accept", "text/html")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(door -> assertThat(door).endsWith("/sign-in"));
        HttpResponse<byte[]> in = stranger.postForm(
                "/sign-in", "/sign-in", Map.of("username", "Officer ", "password", People.OFFICER.password()));
        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).contains("/desk/cases/x?tab=a"));
    }

    @Test
    void tellsAPartOfAPageThatTheWholePageMustSignIn() {
        HttpResponse<byte[]> answer = new Asking(port).get("/desk/part", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/sign-in");
    }

    @Test
    void saysTheSameOfAWrongNameAndAWrongPassword() {
        Asking stranger = new Asking(port).browser();
        for (Map<String, String> wrong : List.of(
                Map.of("username", "officer", "password", "x"), Map.of("username", "nobody", "password", "x"))) {
            assertThat(stranger.postForm("/sign-in", "/sign-in", wrong)
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(page -> assertThat(page).endsWith("/sign-in?error"));
        }
    }

    @Test
    void givesANewSessionToWhoeverSignsIn() {
        Asking browser = new Asking(port).browser();
        String before = session(browser.get("/sign-in"));
        String after = session(browser.postForm(
                "/sign-in", "/sign-in", Map.of("username", "officer", "password", People.OFFICER.password())));
        assertThat(after).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void endsTheSessionOfWhoeverSignsOut() {
        Asking officer = new Asking(port).signedIn(People.OFFICER);
        officer.postForm("/desk/nothing", "/sign-out", Map.of());
        assertThat(officer.get("/desk/nothing", "Accept", "text/html").statusCode())
                .isEqualTo(302);
    }

    @Test
    void takesNoFormWithoutItsToken() {
        HttpResponse<byte[]> answer = new Asking(port)
                .signedIn(People.OFFICER)
                .send("POST", "/desk/nothing", new byte[0], "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Asking.text(answer)).contains("open for too long");
    }

    @Test
    void honoursNoSessionWhereProgramsAsk() {
        assertThat(new Asking(port)
                        .signedIn(People.OFFICER)
                        .get("/api/cases/nix")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void keepsNothingOfALearnerInTheBrowserOrHere() {
        assertThat(new Asking(port).get("/", "Accept", "text/html").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void guardsTheCookieAndWhatAPageMayLoad() {
        HttpResponse<byte[]> page = new Asking(port).get("/sign-in", "Accept", "text/html");
        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    private static String session(HttpResponse<byte[]> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("iktiraf="))
                .map(cookie -> cookie.split(";", 2)[0])
                .findFirst()
                .orElse("");
    }
}
