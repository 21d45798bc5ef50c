package org.iktiraf.issuing.status;

/**
 * The place of one issued decision in a status list, chosen at random so that the list tells nothing of who is next to whom.
 *
 * @param list from 1
 * @param index of its bit
 */
public record StatusEntry(int list, int index, String caseId, boolean revoked) {

    /** Bits of a list: as many as the standard demands at least, so that one is lost among many. */
    static final int BITS = 131_072;

    public StatusEntry {
        if (list < 1 || index < 0 || index >= BITS) {
            throw new IllegalArgumentException("no place in a status list: " + list + "/" + index);
        }
    }
}
