package org.iktiraf.casework;

/** A step with the name that its content gave it. */
public record Recorded(String name, Step step) {}
