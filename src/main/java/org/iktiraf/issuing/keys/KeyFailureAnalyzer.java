package org.iktiraf.issuing.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a start that failed for it which setting opens the institution's key. */
final class KeyFailureAnalyzer extends AbstractFailureAnalyzer<KeyNotOpened> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyNotOpened cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Start with the iktiraf.signing.secret with which the key was sealed. SECURITY.md says more.",
                cause);
    }
}
