package org.iktiraf.adjudication.change;

/** What the learner does to bring a change about, what is done most easily first. */
public enum ChangeKind {
    /** Bring evidence of something that nothing says yet. */
    BRING_EVIDENCE(1),
    /** Give the address under which a credential was earned, so that it can be compared with the one that it names. */
    GIVE_ADDRESS(1),
    /** Show a document to somebody who may authenticate it. */
    DOCUMENT(2),
    /** Register with the institution. */
    REGISTER(3),
    /** Finish what is begun, or have its certificate issued. */
    COMPLETE(4),
    /** Have its issuer renew a credential that has ended, and hand in that file. */
    RENEW(4),
    /** Have it judged by whoever judges such things here. */
    BE_JUDGED(5),
    /** Sit an assessment here, with this result. */
    BE_ASSESSED(6),
    /** Change the order of preference. */
    RANK(7),
    /** Ask for the same by another route. */
    ROUTE(8),
    /** Apply, or begin, on a later day. */
    WAIT(9),
    /** Claim something else no longer. */
    GIVE_UP(10);

    private final int effort;

    ChangeKind(int effort) {
        this.effort = effort;
    }

    /** Of two kinds, the one with less is suggested. */
    int effort() {
        return effort;
    }
}
