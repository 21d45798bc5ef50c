package org.iktiraf.adjudication;

import java.util.List;

/** What is asked for does not exist: the institution, the programme, a course, a stack. Lists all that is wrong. */
public class WrongAsk extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Wrong> wrongs;

    public WrongAsk(List<Wrong> wrongs) {
        super(wrongs.toString());
        this.wrongs = List.copyOf(wrongs);
    }

    public List<Wrong> wrongs() {
        return wrongs;
    }

    /**
     * One thing that is wrong.
     *
     * @param place such as {@code asks.claims[0].course}
     * @param message in words of the person who filled it in
     */
    public record Wrong(String place, String message) {}
}
