package org.iktiraf.mongo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an unusable data folder as a problem and a remedy instead of a stack trace. */
final class DataFolderFailureAnalyzer extends AbstractFailureAnalyzer<DataFolderUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
