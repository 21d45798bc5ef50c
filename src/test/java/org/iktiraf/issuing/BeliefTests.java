package org.iktiraf.issuing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.iktiraf.portfolio.CheckKind.ISSUER_KNOWN;
import static org.iktiraf.portfolio.CheckKind.KEY_OF_ISSUER;
import static org.iktiraf.portfolio.CheckKind.SCHEMA;
import static org.iktiraf.portfolio.CheckKind.SIGNATURE;
import static org.iktiraf.portfolio.CheckKind.STATUS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.StepKind;
import org.iktiraf.issuing.keys.DidDocument;
import org.iktiraf.issuing.keys.Home;
import org.iktiraf.issuing.keys.Keyring;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.intake.Intake;
import org.iktiraf.portfolio.intake.ReceivedFile;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.iktiraf.portfolio.verification.Verifier;
import org.iktiraf.portfolio.verification.Verifying;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What goes out is believed by our own verifier, and by others, for as long as it is so. */
@ServiceTest
class BeliefTests {

    @Autowired
    private Casework casework;

    @Autowired
    private Rulings rulings;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Keyring keyring;

    @Autowired
    private DidDocument document;

    @Autowired
    private Home home;

    @Autowired
    private Verifier verifier;

    @Autowired
    private Intake intake;

    @Autowired
    private SingleBadges badges;

    @Autowired
    private Granting granting;

    @Test
    void isReadByOurOwnVerifierWithoutANetwork() {
        JsonNode record = granting.record(granting.decided());
        assertThat(passed(record, SIGNATURE)).isTrue();
        assertThat(passed(record, KEY_OF_ISSUER)).isTrue();
        assertThat(passed(record, ISSUER_KNOWN)).isTrue();
        assertThat(passed(record, STATUS)).isTrue();
        assertThat(passed(record, SCHEMA)).isTrue();
    }

    @Test
    void comesBackInAsItWentOut() {
        ReceivedFile file = new ReceivedFile("recognition.json", granting.issued(granting.decided()));
        Whose whose = new Whose(List.of(), LocalDate.now(ZoneId.systemDefault()));
        ObjectNode portfolio = intake.read(
                        List.of(file), whose, JsonMapper.shared().createObjectNode())
                .portfolio();
        assertThat(portfolio.path("credentials").values())
                .extracting(
                        one -> one.path("title").asString(),
                        one -> one.path("code").asString())
                .contains(tuple("Principles of Management", "BBA1114"));
    }

    @Test
    void isThereElsewhereForWhoeverPinsTheDocument() {
        JsonNode record = granting.record(granting.decided());
        Verifier elsewhere = Verifying.knowing(Map.of(home.did(), document.text()), Map.of());
        assertThat(Granting.passed(elsewhere, record, SIGNATURE)).isTrue();
        assertThat(Granting.passed(elsewhere, record, KEY_OF_ISSUER)).isTrue();
    }

    @Test
    void isLostOnceACreditWasChanged() {
        JsonNode record = granting.record(granting.decided());
        ((ObjectNode) record.at(Granting.FIRST + "/credentialSubject")).put("creditsEarned", 40);
        assertThat(passed(record, SIGNATURE)).isFalse();
        assertThat(passed(record.at(Granting.FIRST), SIGNATURE)).isFalse();
    }

    @Test
    void isBelievedOfABadgeOnItsOwn() {
        Case of = granting.decided();
        JsonNode badge = badge(of);
        for (CheckKind kind : List.of(SIGNATURE, KEY_OF_ISSUER, ISSUER_KNOWN, STATUS, SCHEMA)) {
            assertThat(passed(badge, kind)).as(kind.name()).isTrue();
        }
        assertThat(badge).isEqualTo(granting.record(of).at(Granting.FIRST));
        assertThat(badge(of)).isEqualTo(badge);
        Whose whose = new Whose(List.of(), LocalDate.now(ZoneId.systemDefault()));
        ReceivedFile file = new ReceivedFile("badge.json", badge.toString().getBytes(UTF_8));
        assertThat(intake.read(List.of(file), whose, JsonMapper.shared().createObjectNode())
                        .portfolio()
                        .at("/credentials/0/code")
                        .asString())
                .isEqualTo("BBA1114");
    }

    private JsonNode badge(Case of) {
        return JsonMapper.shared()
                .readTree(new String(badges.get(of.id(), "claim", "BBA1114", "learner", Locale.ENGLISH), UTF_8));
    }

    @Test
    void isLostOnceTheCaseIsDecidedAgain() {
        Case of = granting.decided();
        JsonNode before = granting.record(of);
        JsonNode single = badge(of);
        Case contested = proceedings.take(
                casework.find(of.id()),
                Act.of("learner", StepKind.APPEALED),
                one -> one.in(CaseState.UNDER_APPEAL, List.of()));
        assertThat(passed(before, STATUS)).isTrue();
        assertThat(passed(single, STATUS)).isTrue();
        rulings.decide(casework.file(contested), "chong");
        assertThat(passed(before, STATUS)).isFalse();
        assertThat(passed(single, STATUS)).isFalse();
        assertThat(passed(badge(of), STATUS)).isTrue();
        JsonNode after = granting.record(of);
        assertThat(passed(after, STATUS)).isTrue();
        assertThat(after.path("id")).isNotEqualTo(before.path("id"));
    }

    @Test
    void outlivesTheRotationOfAKeyAndNotItsWithdrawal() {
        Case of = granting.decided();
        byte[] bytes = granting.issued(of);
        JsonNode record = JsonMapper.shared().readTree(new String(bytes, UTF_8));
        int key = keyring.current().number();
        keyring.rotate(key);
        assertThat(passed(record, KEY_OF_ISSUER)).isTrue();
        assertThat(granting.issued(of)).isEqualTo(bytes);
        keyring.withdraw(key);
        assertThat(passed(record, KEY_OF_ISSUER)).isFalse();
        JsonNode anew = granting.record(of);
        assertThat(passed(anew, KEY_OF_ISSUER)).isTrue();
        assertThat(passed(anew, STATUS)).isTrue();
    }

    private @Nullable Boolean passed(JsonNode credential, CheckKind kind) {
        return Granting.passed(verifier, credential, kind);
    }
}
