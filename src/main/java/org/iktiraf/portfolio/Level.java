package org.iktiraf.portfolio;

import java.util.Objects;

/**
 * A level in a named framework, kept as it was stated and converted only by a named crosswalk.
 *
 * @param framework such as {@code MQF} or {@code EQF}
 * @param value as the framework writes it; half levels such as {@code 6.5} exist
 */
public record Level(String framework, String value) {

    public Level {
        Objects.requireNonNull(framework);
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return framework + " " + value;
    }
}
