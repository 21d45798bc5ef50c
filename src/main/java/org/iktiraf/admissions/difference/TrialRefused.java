package org.iktiraf.admissions.difference;

import java.util.List;

/** Thrown where a change cannot be tried, with what is wrong about it in words. */
final class TrialRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;
    private final transient List<String> words;

    /** @param part which part of the trial is at fault: {@code programme}, {@code on}, {@code to} or {@code without} */
    TrialRefused(String part, List<String> words, Throwable cause) {
        super(String.join("; ", words), cause);
        this.part = part;
        this.words = List.copyOf(words);
    }

    public String part() {
        return part;
    }

    public List<String> words() {
        return words;
    }
}
