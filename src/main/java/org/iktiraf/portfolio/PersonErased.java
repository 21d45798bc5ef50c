package org.iktiraf.portfolio;

/** Thrown for personal content that nobody can read any more because its person was erased; the case stays. */
public final class PersonErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String caseId;

    public PersonErased(String caseId) {
        super("The person of case " + caseId + " was erased; what was kept of them can no longer be read.");
        this.caseId = caseId;
    }

    public String caseId() {
        return caseId;
    }
}
