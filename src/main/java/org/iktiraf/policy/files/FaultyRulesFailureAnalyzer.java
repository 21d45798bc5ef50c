package org.iktiraf.policy.files;

import java.util.stream.Collectors;
import org.iktiraf.policy.Fault;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows rules that the service cannot start with by file and line instead of a stack trace. */
final class FaultyRulesFailureAnalyzer extends AbstractFailureAnalyzer<FaultyRules> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FaultyRules cause) {
        return new FailureAnalysis(
                cause.faults().stream()
                        .map(Fault::toString)
                        .collect(Collectors.joining("\n", "The rules cannot be used as they stand:\n", "")),
                "Put these places right, or set iktiraf.rules to another folder.",
                cause);
    }
}
