package org.iktiraf.admissions.entering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.iktiraf.admissions.entering.Wrong.Word;
import org.iktiraf.policy.LearningOutcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an assessment came to, for one outcome or as a whole.
 *
 * @param outcome null for the whole
 */
record Marks(
        @Nullable String outcome,
        @Nullable BigDecimal percent,
        @Nullable Boolean passed) {

    static List<Marks> read(Typed typed, List<LearningOutcome> outcomes) {
        return outcomes.isEmpty() ? whole(typed) : each(typed, outcomes);
    }

    private static List<Marks> whole(Typed typed) {
        Marks marks = new Marks(null, typed.percent("percent"), typed.yesNo("passed"));
        if (marks.passed == null && typed.isBlank("percent")) {
            typed.wrong("percent", Word.NO_MARKS);
        }
        return List.of(marks);
    }

    private static List<Marks> each(Typed typed, List<LearningOutcome> outcomes) {
        List<Marks> all = new ArrayList<>();
        for (LearningOutcome outcome : outcomes) {
            String field = "percent." + outcome.code();
            if (!typed.isBlank(field)) {
                all.add(new Marks(outcome.code(), typed.percent(field), null));
            }
        }
        if (all.isEmpty()) {
            typed.wrong("percent." + outcomes.get(0).code(), Word.NO_MARKS);
        }
        return all;
    }

    void to(ObjectNode assessment) {
        if (outcome != null) {
            assessment.put("outcome", outcome);
        }
        if (percent != null) {
            assessment.put("percent", percent);
        }
        if (passed != null) {
            assessment.put("passed", passed);
        }
    }

    String said(Words words) {
        String said = outcome == null ? "" : outcome + " ";
        said += percent == null ? "" : percent.toPlainString() + "%";
        return passed == null ? said.strip() : (said + " " + words.say(passed ? "said.passed" : "said.failed")).strip();
    }
}
