package org.iktiraf.adjudication.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.iktiraf.adjudication.Samples;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner can do about a credential that was read from a file, here the first of four that earn a course. */
class OfFileTests {

    private static final PortfolioWriter WRITER = new PortfolioWriter();
    private static final String BADGE = "credentials/mc-intro";
    private static final String REQUIREMENT = "verification/credentials/issued-to-learner";

    private final ObjectNode root = WRITER.tree(Samples.portfolio("malay-language-mastery"));

    @Test
    void asksForTheAddressWhereNoneWasGiven() {
        checked(null, "no-address-given");

        assertThat(remedy().now()).isEqualTo(Outcome.NEEDS_EVIDENCE);
        assertThat(remedy().after()).isEqualTo(Outcome.GRANTED);
        assertThat(remedy().changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.GIVE_ADDRESS);
            assertThat(change.rule()).isEqualTo(REQUIREMENT);
            assertThat(change.words()).contains(entry("evidence", "mc-intro"));
        });
    }

    @Test
    void asksForAnotherAddressWhereTheOneGivenDoesNotFit() {
        checked(false, "issued-to-another-address");

        assertThat(remedy().changes()).extracting(Change::kind).containsExactly(ChangeKind.GIVE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-stated", "learner-not-comparable", "not-read"})
    void asksForNoAddressThatCouldTellNothing(String because) {
        checked(null, because);

        assertThat(remedy().proven()).isFalse();
        assertThat(remedy().stuck()).containsExactly(REQUIREMENT);
        assertThat(advice().questions()).isEmpty();
    }

    @Test
    void doesNotHelpWithAnAddressWhereTheIssuerIsNotKnownEither() {
        checked(null, "no-address-given");
        ((ObjectNode) checks().get(2)).put("passed", false);

        assertThat(remedy().proven()).isFalse();
        assertThat(remedy().stuck()).contains("verification/credentials/issuer-known");
    }

    @Test
    void asksWhatTheAddressIsAndOfNoOtherCheck() {
        checked(null, "no-address-given");
        assertThat(advice().questions()).singleElement().satisfies(question -> {
            assertThat(question.where()).isEqualTo(BADGE + ".checks");
            assertThat(question.rules()).containsExactly(REQUIREMENT);
            assertThat(question.credits()).isEqualByComparingTo("3");
        });

        ((ObjectNode) checks().get(0)).remove("passed");
        assertThat(advice().questions())
                .flatExtracting(Question::rules)
                .doesNotContain("verification/credentials/signature");
    }

    @Test
    void suggestsToRenewWhatCameAsAFileAndHasEnded() {
        checked(true, null);
        PortfolioTree.set(root, BADGE + ".expires", "2024-12-31");

        assertThat(remedy().now()).isEqualTo(Outcome.REFUSED);
        assertThat(remedy().after()).isEqualTo(Outcome.GRANTED);
        assertThat(remedy().changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.RENEW);
            assertThat(change.to()).isEqualTo(root.get("asks").get("on").asString());
        });
    }

    private void checked(@Nullable Boolean learner, @Nullable String because) {
        PortfolioTree.set(root, BADGE + ".validFrom", "2024-10-25");
        PortfolioTree.set(root, BADGE + ".expires", "2034-10-25");
        ((ObjectNode) PortfolioTree.list(root, "credentials").get(0)).putArray("checks");
        for (String kind : new String[] {"signature", "key-of-issuer", "issuer-known", "status", "schema"}) {
            checks().addObject().put("check", kind).put("passed", true);
        }
        checks().addObject().put("check", "learner").put("passed", learner).put("because", because);
    }

    private ArrayNode checks() {
        return (ArrayNode) PortfolioTree.list(root, "credentials").get(0).get("checks");
    }

    private Remedy remedy() {
        return advice().remedies().stream()
                .filter(one -> !one.line().access())
                .findFirst()
                .orElseThrow();
    }

    private Advice advice() {
        return new Counsel(Samples.ADJUDICATOR).on(WRITER.readBack(root), Samples.RULEBOOK, () -> false);
    }
}
