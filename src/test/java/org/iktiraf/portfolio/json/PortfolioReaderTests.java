package org.iktiraf.portfolio.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialKind;
import org.iktiraf.portfolio.Issuer;
import org.iktiraf.portfolio.Learner;
import org.iktiraf.portfolio.Level;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;
import org.iktiraf.portfolio.Verification;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PortfolioReaderTests {

    @Test
    void takesWhatIsLeftOutAsNotKnown() {
        Portfolio portfolio = Texts.read(Texts.with("\"credentials\": [{\"id\": \"c1\", \"kind\": \"mooc\"}],"));

        Credential credential = portfolio.credentials().get(0);
        assertThat(portfolio.learner()).isEqualTo(Learner.UNKNOWN);
        assertThat(portfolio.experience()).isEmpty();
        assertThat(portfolio.asks().claims()).isEmpty();
        assertThat(portfolio.asks().inlineProgramme()).isEmpty();
        assertThat(credential.issuer()).isEqualTo(Issuer.UNKNOWN);
        assertThat(credential.verification()).isEqualTo(Verification.UNKNOWN);
        assertThat(credential.hours()).isNull();
        assertThat(credential.parts()).isEmpty();
    }

    @Test
    void takesNullAsLeftOut() {
        String nulls = """
                {"learner": null, "experience": null,
                 "credentials": [{"id": "c1", "kind": "mooc", "issuer": null, "level": null, "hours": null, "parts": null}],
                 "asks": {"institution": null, "programme": null, "on": "2026-01-15", "inlineProgramme": {"level": "bachelor"}}}
                """;
        String leftOut = """
                {"credentials": [{"id": "c1", "kind": "mooc"}],
                 "asks": {"on": "2026-01-15", "inlineProgramme": {"level": "bachelor"}}}
                """;

        assertThat(Texts.read(nulls)).isEqualTo(Texts.read(leftOut));
    }

    @Test
    void readsWordsNumbersAndDatesAsTheyAreWritten() {
        Portfolio portfolio = Texts.read("""
                {"$schema": "portfolio.json", "story": "Six credits that become four.",
                 "credentials": [{"id": "c1", "kind": "micro-credential", "level": {"framework": "MQF", "value": 6.5}, "hours": 1.50}],
                 "asks": {"institution": "universiti-seri-bayu", "programme": "BCS", "on": "2026-01-15", "semestersHere": 2.0,
                          "access": ["apel-a", "entry-requirement"],
                          "claims": [{"id": "k1", "course": "DBM1013", "route": "apel-c", "evidence": ["c1"]}]}}
                """);

        Credential credential = portfolio.credentials().get(0);
        assertThat(credential.kind()).isEqualTo(CredentialKind.MICRO_CREDENTIAL);
        assertThat(credential.level()).isEqualTo(new Level("MQF", "6.5"));
        assertThat(credential.hours()).isEqualTo(new BigDecimal("1.50"));
        assertThat(portfolio.asks().on()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(portfolio.asks().semestersHere()).isEqualTo(2);
        assertThat(portfolio.asks().access()).containsExactly(AccessRoute.APEL_A, AccessRoute.ENTRY_REQUIREMENT);
        assertThat(portfolio.asks().claims().get(0).route()).isEqualTo(Route.APEL_C);
    }

    @Test
    void keepsAnInlineProgrammeInItsOwnWords() {
        Portfolio portfolio = Texts.read("""
                {"asks": {"on": "2026-01-15", "inlineProgramme": {
                  "level": "bachelor", "graduating credits": 120, "share": 0.5, "thesis": null, "courses": [{"code": "A1"}, null]}}}
                """);

        assertThat(portfolio.asks().inlineProgramme())
                .isEqualTo(Map.of(
                        "level",
                        "bachelor",
                        "graduating credits",
                        120,
                        "share",
                        new BigDecimal("0.5"),
                        "courses",
                        List.of(Map.of("code", "A1"))));
    }

    @Test
    void acceptsAByteOrderMark() {
        assertThat(Texts.read('\uFEFF' + Texts.with(""))).isEqualTo(Texts.read(Texts.with("")));
    }

    @Test
    void readsATreeThatWasParsedElsewhere() {
        String text = Texts.with("\"credentials\": [{\"id\": \"c1\", \"kind\": \"mooc\", \"hours\": 1.5}],");

        assertThat(Texts.READER.read(JsonMapper.shared().readTree(text))).isEqualTo(Texts.read(text));
    }

    @Test
    void servesManyThreads() {
        String text = Texts.with("\"credentials\": [{\"id\": \"c1\", \"kind\": \"mooc\", \"hours\": 1.5}],");
        Portfolio alone = Texts.read(text);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> Texts.read(text)))
                .allMatch(alone::equals);
    }
}
