package org.iktiraf.admissions.entering;

import java.util.List;

/** Says what of an entry must be put right, all at once; nothing of it was kept. */
final class WrongEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> wrongs;

    WrongEntry(List<Wrong> wrongs) {
        super(wrongs.toString());
        this.wrongs = List.copyOf(wrongs);
    }

    List<Wrong> wrongs() {
        return wrongs;
    }
}
