package org.iktiraf.policy;

import java.util.Map;

/** Reads a programme that a portfolio carries inline, in the words of {@code programmes.yaml}. */
public interface InlineProgrammes {

    /** @throws IllegalArgumentException with a message for the reader, if it is not a programme */
    InlineProgramme read(Map<String, Object> words);

    /** A programme with the institution that it stands for. */
    record InlineProgramme(Institution institution, Programme programme) {}
}
