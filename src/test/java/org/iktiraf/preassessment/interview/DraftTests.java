package org.iktiraf.preassessment.interview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DraftTests {

    private static final String FILE =
            "{\"learner\":{\"nationality\":\"MY\"},\"credentials\":[{\"id\":\"mc.1\",\"kind\":\"mooc\",\"hours\":40}],"
                    + "\"asks\":{\"on\":\"2026-01-01\",\"claims\":[{\"id\":\"c1\",\"course\":\"A\",\"route\":\"mooc\",\"evidence\":[\"mc.1\"]}]}}";

    @Test
    void remembersWhatTheFileSaidOfAPlaceThatWasChanged() {
        Draft draft = Draft.of(FILE.getBytes(UTF_8));

        draft.set("credentials/mc.1.hours", new BigDecimal("60"));
        draft.set("credentials/mc.1.hours", new BigDecimal("80"));
        draft.set("learner.born", "1990-01-01");

        assertThat(draft.corrected()).isEqualTo(Map.of("credentials/mc.1.hours", "40", "learner.born", ""));
    }

    @Test
    void forgetsACorrectionThatWasTakenBack() {
        Draft draft = Draft.of(FILE.getBytes(UTF_8));

        draft.set("learner.nationality", "ID");
        draft.set("learner.nationality", "MY");

        assertThat(draft.corrected()).isEmpty();
    }

    @Test
    void holdsWhatNoFileSaidToBeNoCorrectionOfAFile() {
        Draft draft = Draft.empty(LocalDate.of(2026, 1, 1));
        ObjectNode read = draft.tree();
        read.putArray("credentials").addObject().put("id", "read-1").put("title", "Data");
        read.putArray("origins")
                .add(read.objectNode().put("where", "credentials/read-1.title"))
                .add(read.objectNode().put("where", "credentials/read-1.kind"));
        draft.brought(read);

        draft.set("learner.nationality", "MY");
        draft.set("credentials/read-1.title", "Data Science");
        draft.set("credentials/read-1.hours", new BigDecimal("40"));

        assertThat(draft.isFromFile()).isTrue();
        assertThat(draft.corrected())
                .isEqualTo(Map.of("credentials/read-1.title", "Data", "credentials/read-1.hours", ""));
    }

    @Test
    void takesARemovedThingOutOfTheClaimsThatCiteIt() {
        Draft draft = Draft.of(FILE.getBytes(UTF_8));

        draft.remove("credentials", "mc.1");

        assertThat(draft.ids("credentials")).isEmpty();
        assertThat(draft.words("asks.claims/c1.evidence")).isEmpty();
    }

    @Test
    void keepsWhatWasSaidOfACourseThatIsStillClaimed() {
        Draft draft = Draft.of(FILE.getBytes(UTF_8));

        draft.claim(List.of("A", "B"));

        assertThat(draft.ids("claims")).containsExactly("c1", "B");
        assertThat(draft.said("asks.claims/c1.route")).isEqualTo("mooc");
    }

    @Test
    void givesEachThingAnIdOfItsOwn() {
        Draft draft = Draft.empty(LocalDate.EPOCH);

        assertThat(List.of(draft.add("credentials"), draft.add("credentials"), draft.add("experience")))
                .doesNotHaveDuplicates();
    }
}
