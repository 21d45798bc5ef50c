package org.iktiraf.portfolio.intake.containers;

/** Takes what has to be said of a file to whoever sent it. */
@FunctionalInterface
public interface Remarks {

    void remark(String word, String... about);
}
