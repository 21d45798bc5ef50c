package org.iktiraf.casework;

import java.util.ArrayList;
import java.util.List;

/** A pass over all open cases, which may be watched while it goes on. */
public final class Pass {

    private final String by;
    private final List<Turned> turned = new ArrayList<>();
    private int seen;
    private boolean over;

    /** @param by user name of who asked for it, under which its steps stand in the history */
    public Pass(String by) {
        this.by = by;
    }

    String by() {
        return by;
    }

    synchronized void saw() {
        seen++;
    }

    synchronized void turned(Turned one) {
        turned.add(one);
    }

    synchronized void end() {
        over = true;
    }

    /** How many cases were looked at. */
    public synchronized int seen() {
        return seen;
    }

    public synchronized boolean isOver() {
        return over;
    }

    /** Those that are decided otherwise now. */
    public synchronized List<Turned> turned() {
        return List.copyOf(turned);
    }

    /**
     * A case that is decided otherwise now.
     *
     * @param step by whose name the difference is found
     */
    public record Turned(String caseId, String pseudonym, String step) {}
}
