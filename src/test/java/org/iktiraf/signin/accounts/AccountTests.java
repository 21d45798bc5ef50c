package org.iktiraf.signin.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.iktiraf.Asking;
import org.iktiraf.People;
import org.iktiraf.ServiceTest;
import org.iktiraf.signin.Account;
import org.iktiraf.signin.Accounts;
import org.iktiraf.signin.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Accounts are opened, changed and closed, and whoever holds them feels it at once. */
@ServiceTest
class AccountTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Keeping keeping;

    private Asking admin;
    private String name;

    @BeforeEach
    void administer() {
        admin = new Asking(port).as(People.ADMIN);
        name = "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void opensAnAccountAndSaysItsPasswordThisOnce() {
        JsonNode opened = Asking.json(open("officer"));
        String password = opened.get("password").asString();
        assertThat(signIn(name, password).get("/desk", "Accept", "text/html").statusCode())
                .isEqualTo(200);
        assertThat(Asking.text(admin.get("/api/accounts"))).contains(name).doesNotContain(password);
        assertThat(accounts.find(name).orElseThrow().hash())
                .startsWith("{bcrypt}")
                .doesNotContain(password);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bad Name | ["OFFICER"] | name  | NAME_WRONG
            learner  | ["OFFICER"] | name  | NAME_WRONG
            retention| ["OFFICER"] | name  | NAME_WRONG
            officer  | ["OFFICER"] | name  | NAME_TAKEN
            t-none   | []          | roles | ROLES_MISSING
            t-king   | ["KING"]    | roles | ROLE_UNKNOWN
            """)
    void namesTheFieldThatIsWrong(String wanted, String roles, String field, String reason) {
        HttpResponse<byte[]> answer = post("", "{\"name\":\"%s\",\"roles\":%s}".formatted(wanted, roles));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Asking.json(answer).get("reason").asString()).isEqualTo(reason);
        assertThat(Asking.json(answer).at("/errors/0/place").asString()).isEqualTo(field);
    }

    @Test
    void endsTheSessionsOfAnAccountThatIsClosed() {
        String password = Asking.json(open("OFFICER")).get("password").asString();
        Asking session = signIn(name, password);
        assertThat(session.get("/desk", "Accept", "text/html").statusCode()).isEqualTo(200);
        assertThat(post("/" + name + "/close", "{}").statusCode()).isEqualTo(200);
        assertThat(session.get("/desk", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(signIn(name, password).get("/desk", "Accept", "text/html").statusCode())
                .isEqualTo(302);
        post("/" + name + "/open", "{}");
        assertThat(signIn(name, password).get("/desk", "Accept", "text/html").statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesARoleFromWhoeverIsSignedIn() {
        Asking session =
                signIn(name, Asking.json(open("ADMINISTRATOR")).get("password").asString());
        assertThat(session.get("/desk/accounts", "Accept", "text/html").statusCode())
                .isEqualTo(200);
        post("/" + name + "/roles", "{\"roles\":[\"ASSESSOR\"]}");
        assertThat(session.get("/desk/accounts", "Accept", "text/html").statusCode())
                .isEqualTo(302);
    }

    @Test
    void makesTheOldPasswordWorthless() {
        String old = Asking.json(open("OFFICER")).get("password").asString();
        String renewed = Asking.json(post("/" + name + "/password", "{}"))
                .get("password")
                .asString();
        assertThat(signIn(name, old).get("/desk", "Accept", "text/html").statusCode())
                .isEqualTo(302);
        assertThat(signIn(name, renewed).get("/desk", "Accept", "text/html").statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsTheLastAdministrator() {
        Account last = accounts.find("admin").orElseThrow();
        accounts.all().stream()
                .filter(one -> one.roles().contains(Role.ADMINISTRATOR) && one.enabled() && !one.equals(last))
                .forEach(keeping::close);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> keeping.close(last))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(NotAllowed.Reason.LAST_ADMINISTRATOR));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> keeping.change(last, Set.of(Role.OFFICER)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(NotAllowed.Reason.LAST_ADMINISTRATOR));
        assertThat(post("/admin/close", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void overwritesNothingThatSomebodyElseChanged() {
        open("OFFICER");
        Account read = accounts.find(name).orElseThrow();
        keeping.change(read, Set.of(Role.ASSESSOR));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> keeping.close(read))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(NotAllowed.Reason.CHANGED));
    }

    @Test
    void saysThatThereIsNoSuchAccount() {
        assertThat(post("/nobody-at-all/close", "{}").statusCode()).isEqualTo(404);
        assertThat(new Asking(port)
                        .signedIn(People.ADMIN)
                        .get("/desk/accounts/nobody-at-all", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<byte[]> open(String role) {
        HttpResponse<byte[]> opened = post("", "{\"name\":\"%s\",\"roles\":[\"%s\"]}".formatted(name, role));
        assertThat(opened.statusCode()).isEqualTo(201);
        return opened;
    }

    private HttpResponse<byte[]> post(String below, String json) {
        return admin.postJson("/api/accounts" + below, json.getBytes(UTF_8));
    }

    private Asking signIn(String user, String password) {
        Asking browser = new Asking(port).browser();
        browser.postForm("/sign-in", "/sign-in", Map.of("username", user, "password", password));
        return browser;
    }
}
