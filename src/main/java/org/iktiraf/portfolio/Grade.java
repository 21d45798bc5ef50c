package org.iktiraf.portfolio;

import java.util.Objects;

/** A grade with the scale on which it was given; grades of two scales compare only by an institution's table. */
public record Grade(String scale, String value) {

    public Grade {
        Objects.requireNonNull(scale);
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value + " (" + scale + ")";
    }
}
