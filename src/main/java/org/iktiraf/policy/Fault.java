package org.iktiraf.policy;

/**
 * One thing that is wrong in a file of a policy, said so that policy staff can put it right: which file, which line of
 * the text as they wrote it (counted from 1), and what to write instead. A file without faults may be published.
 */
public record Fault(String file, int line, String message) {

    private static final int LONGEST = 1_000;

    public Fault {
        if (message.length() > LONGEST) {
            message = message.substring(0, LONGEST - 1) + "\u2026";
        }
        if (line < 1) {
            throw new IllegalArgumentException("Lines are counted from 1, not " + line);
        }
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
