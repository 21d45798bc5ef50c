package org.iktiraf.adjudication;

/** Rules did more, or took longer, than any case can need: an error of the rules, never a decision. */
public class RunawayRules extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param why what they did, as in "match more than 100000 times" */
    public RunawayRules(String policy, String why) {
        super("The rules of " + policy + " " + why + "; no decision was made");
    }
}
