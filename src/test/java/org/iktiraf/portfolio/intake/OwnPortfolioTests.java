package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iktiraf.portfolio.Credential;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class OwnPortfolioTests {

    static final String OTHER = """
            {'asks': {'on': '2026-01-01', 'institution': 'x', 'programme': 'Y'},
             'documents': [{'id': 'file-1', 'title': 'Letter', 'about': 'mc', 'authenticatedBy': 'Me'}],
             'credentials': [
               {'id': 'mc', 'kind': 'course', 'title': 'Whole', 'parts': ['part'],
                'checks': [{'check': 'signature', 'passed': true}], 'verification': {'authentic': true}},
               {'id': 'part', 'kind': 'course', 'title': 'Part', 'hours': 'many'},
               {'id': 'odd', 'kind': 'cake'}, 5],
             'experience': [{'id': 'work', 'role': 'Baker', 'evidence': ['file-1']}],
             'origins': [{'where': 'credentials/mc.title', 'document': 'file-1', 'at': '/x'}]}
            """;

    @Test
    void takesWhatItClaimsAndNoneOfItsChecks() {
        JsonReading reading = JsonReading.of(OTHER);
        assertThat(reading.format()).isEqualTo("iktiraf-portfolio");
        assertThat(reading.portfolio().credentials())
                .extracting(Credential::title)
                .containsExactly("Whole", "Part");
        assertThat(reading.titled("Whole").checks()).isEmpty();
        assertThat(reading.titled("Whole").verification().authentic()).isNull();
        assertThat(reading.portfolio().documents())
                .allMatch(document -> document.authenticatedBy() == null)
                .hasSize(2);
        assertThat(reading.origin("title")).isEqualTo("/documents/0/title");
        assertThat(reading.remarks()).contains("checks-not-believed", "not-kept");
    }

    @Test
    void renamesWhereIdsClashAndFollowsTheNames() {
        ObjectNode before = JsonNodeFactory.instance.objectNode();
        before.putArray("credentials")
                .addObject()
                .put("id", "part")
                .put("kind", "mooc")
                .put("title", "Mine");
        JsonReading reading = JsonReading.of(
                List.of(new ReceivedFile("p.json", OTHER.replace('\'', '"').getBytes(StandardCharsets.UTF_8))), before);
        String part = reading.titled("Part").id();
        assertThat(part).isNotEqualTo("part");
        assertThat(reading.titled("Whole").parts()).containsExactly(part);
        String letter = reading.portfolio().documents().stream()
                .filter(one -> "Letter".equals(one.title()))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(reading.portfolio().experience().get(0).evidence()).containsExactly(letter);
    }

    @Test
    void leavesOutAFieldThatCannotBeAndThePieceThatCannotBe() {
        JsonReading reading = JsonReading.of(OTHER);
        assertThat(reading.titled("Part").hours()).isNull();
        assertThat(reading.portfolio().credentials()).noneMatch(one -> one.id().equals("odd"));
    }

    @Test
    void leavesOutHoweverManyPiecesCannotBe() {
        String odd = "{'kind': 'cake'}, 5, ".repeat(30);
        JsonReading reading = JsonReading.of(OTHER.replace(
                "{'id': 'odd', 'kind': 'cake'}, 5", odd + "{'id': 'last', 'kind': 'mooc', 'title': 'Last'}"));
        assertThat(reading.portfolio().credentials())
                .extracting(Credential::title)
                .containsExactly("Whole", "Part", "Last");
    }
}
