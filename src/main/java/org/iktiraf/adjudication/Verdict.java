package org.iktiraf.adjudication;

import java.math.BigDecimal;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The sum of a decision; it recommends, and a person decides.
 *
 * @param access the mildest outcome over the access routes asked for, null where none was
 * @param creditsClaimed credits of all courses claimed, each course once
 * @param creditsGranted credits granted
 */
public record Verdict(@Nullable Outcome access, BigDecimal creditsClaimed, BigDecimal creditsGranted) {}
