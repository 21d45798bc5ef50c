package org.iktiraf.adjudication;

/** Rules fired more often than any case can need: an error of the rules, never a decision. */
public class RunawayRules extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RunawayRules(String policy, int limit) {
        super("The rules of " + policy + " fired more than " + limit + " times; no decision was made");
    }
}
