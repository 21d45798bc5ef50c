package org.iktiraf.policy.files;

/** A line of a file under {@code rules/}. */
record Place(String file, int line) {}
