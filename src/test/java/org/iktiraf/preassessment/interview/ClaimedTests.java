package org.iktiraf.preassessment.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ClaimedTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void believesNoLearnerAboutWhatWasCheckedOfTheirOwnCredentials() {
        ObjectNode portfolio = read(
                "{'documents':[{'id':'d','title':'D','authenticatedBy':'me'}],'credentials':[{'id':'c',"
                        + "'title':'C','sameAs':'x','sameBecause':'y','verification':{'authentic':true},"
                        + "'checks':[{'check':'signature','passed':true}]}],'origins':[{'where':'credentials/c.title'}]}");

        assertThat(Claimed.only(portfolio))
                .containsExactly("checks", "verification", "sameAs", "sameBecause", "authenticatedBy", "origins");
        assertThat(portfolio)
                .isEqualTo(read("{'documents':[{'id':'d','title':'D'}],'credentials':[{'id':'c','title':'C'}]}"));
    }

    @Test
    void leavesAloneWhatALearnerMayClaim() {
        ObjectNode portfolio = read("{'credentials':[{'id':'c','title':'C','hours':40}],'asks':{'programme':'BCS'}}");

        assertThat(Claimed.only(portfolio)).isEmpty();
        assertThat(portfolio)
                .isEqualTo(read("{'credentials':[{'id':'c','title':'C','hours':40}],'asks':{'programme':'BCS'}}"));
    }

    private static ObjectNode read(String json) {
        return (ObjectNode) MAPPER.readTree(json.replace('\'', '"'));
    }
}
