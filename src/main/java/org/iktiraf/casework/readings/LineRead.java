package org.iktiraf.casework.readings;

import org.iktiraf.policy.Outcome;

/**
 * A line of a case that a person decided.
 *
 * @param kind {@code access} or {@code claim}
 * @param name access route, or code of the course
 * @param likeness the same for lines that the rules find alike
 */
public record LineRead(String kind, String name, String likeness, Outcome recommended, Outcome decided) {}
