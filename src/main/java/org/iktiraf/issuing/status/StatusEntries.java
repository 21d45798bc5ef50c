package org.iktiraf.issuing.status;

import java.util.List;

/** The places that are taken in status lists. */
public interface StatusEntries {

    /**
     * Takes a place unless it is taken.
     *
     * @return whether it was free
     */
    boolean add(StatusEntry entry);

    /** How many places are taken, of all lists together. */
    long count();

    /** The bits of a list that are set, in order. */
    List<Integer> revoked(int list);

    /** Takes back all that was issued for a case; for ever. */
    void revoke(String caseId);

    /** Takes back all that was issued for a case but this one. */
    void revokeOthers(StatusEntry kept);
}
