package org.iktiraf.adjudication.facts;

import java.util.List;
import java.util.function.Function;

/** What a requirement says of its subject; missing data is never read as a no. */
public enum State {
    MET,
    NOT_MET,
    CANNOT_TELL;

    /** Of what is known. */
    public static State of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** What holds of all that a value may be; where it holds of some only, it cannot be told. */
    public static State every(List<Object> values, Function<Object, State> test) {
        State all = null;
        for (Object value : values) {
            State state = test.apply(value);
            if (all != null && all != state) {
                return CANNOT_TELL;
            }
            all = state;
        }
        return all == null ? CANNOT_TELL : all;
    }
}
