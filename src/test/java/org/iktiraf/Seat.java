package org.iktiraf;

/** Where somebody sits before the service: how wide their screen is, and which language their browser asks for. */
public record Seat(int width, String language) {

    static final int WIDE = 1280;
    static final int NARROW = 320;

    @Override
    public String toString() {
        return language + (width == WIDE ? "" : "-narrow");
    }
}
