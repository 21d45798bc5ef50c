package org.iktiraf.policydesk.dryrun;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.iktiraf.policy.Fault;
import org.iktiraf.policydesk.drafting.CheckResult.RedScenario;

/** What a child process says, a line each; after {@link Done} nothing follows. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Report.Faulty.class, name = "faulty"),
    @JsonSubTypes.Type(value = Report.Remarked.class, name = "remarked"),
    @JsonSubTypes.Type(value = Report.Begun.class, name = "begun"),
    @JsonSubTypes.Type(value = Report.Ran.class, name = "ran"),
    @JsonSubTypes.Type(value = Report.Compared.class, name = "compared"),
    @JsonSubTypes.Type(value = Report.Decided.class, name = "decided"),
    @JsonSubTypes.Type(value = Report.Done.class, name = "done")
})
sealed interface Report {

    /** The rules cannot be used; nothing was run. */
    record Faulty(List<Fault> faults) implements Report {}

    /** What is worth a second look in the policies that are touched, though it is no fault. */
    record Remarked(List<Fault> remarks) implements Report {}

    /**
     * A scenario or case begins, so that whoever waits knows where it stays.
     *
     * @param of how many there are; 0 where that is not known
     */
    record Begun(String name, int of) implements Report {}

    /** A scenario was run; no differences mean that it is fulfilled. */
    record Ran(String file, String sentence, List<String> differences) implements Report {

        private static final int MOST_DIFFERENCES = 20;
        private static final int LONGEST = 1_000;

        /** As it is kept with the draft, so its length is not left to the child. */
        RedScenario red() {
            return new RedScenario(
                    cut(file),
                    cut(sentence),
                    differences.stream().limit(MOST_DIFFERENCES).map(Ran::cut).toList());
        }

        private static String cut(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
        }
    }

    /** A case was decided by both rules. */
    record Compared(Comparison comparison) implements Report {}

    /** A case was decided; the decision as it is kept. */
    record Decided(String decision) implements Report {}

    record Done() implements Report {}
}
