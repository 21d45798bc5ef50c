package org.iktiraf.casework;

/**
 * A person decided a case, for the first time or again; whatever was decided before is no longer so.
 *
 * @param ruling name of what was decided, one of {@link Decisions}
 */
public record CaseDecided(String caseId, String ruling) {}
