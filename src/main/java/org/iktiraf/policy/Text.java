package org.iktiraf.policy;

/** A sentence or title in English and in Malay; both are always there. */
public record Text(String en, String ms) {}
