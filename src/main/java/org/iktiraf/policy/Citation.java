package org.iktiraf.policy;

import org.jspecify.annotations.Nullable;

/** Where a rule is written; a place (section, paragraph) only where it was read. */
public record Citation(String source, @Nullable String place) {}
