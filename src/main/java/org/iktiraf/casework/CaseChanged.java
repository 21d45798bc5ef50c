package org.iktiraf.casework;

import org.jspecify.annotations.Nullable;

/** Thrown instead of overwriting what somebody else saved since the case was read. */
public final class CaseChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String caseId;

    public CaseChanged(String caseId, @Nullable Throwable cause) {
        super("Case " + caseId + " was changed by somebody else since it was read.", cause);
        this.caseId = caseId;
    }

    public String caseId() {
        return caseId;
    }
}
