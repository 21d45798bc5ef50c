package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.iktiraf.Asking;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PolicyRequestsTests {

    @LocalServerPort
    private int port;

    @Test
    void listsThePolicies() {
        JsonNode all = Asking.json(new Asking(port).get("/api/policies"));
        assertThat(all.findValuesAsString("slug"))
                .contains("mqa/apel-a", "mqa/apel-c")
                .isSorted();
        assertThat(all)
                .allSatisfy(policy -> assertThat(policy.get("href").asString())
                        .endsWith(policy.get("slug").asString()));
    }

    @Test
    void showsEveryEntryWithItsFiguresItsReadingsAndItsSources() {
        JsonNode policy = Asking.json(new Asking(port).get("/api/policies/mqa/apel-a"));
        JsonNode age = policy.get("entries")
                .valueStream()
                .filter(entry -> entry.get("rule").asString().equals("mqa/apel-a/minimum-age"))
                .findFirst()
                .orElseThrow();
        assertThat(age.at("/sentence/ms").asString()).isNotBlank();
        assertThat(age.at("/figures/0/values/0/value/diploma").asInt()).isEqualTo(20);
        assertThat(age.at("/readings/0/readings").propertyNames()).hasSizeGreaterThan(1);
        assertThat(age.at("/readings/0/chosen")).isNotEmpty();
        assertThat(age.at("/citations/0/standing").asString()).isNotBlank();
        assertThat(age.get("whenNotMet").asString()).isEqualTo("NOT_ELIGIBLE");
    }
}
