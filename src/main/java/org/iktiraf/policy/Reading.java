package org.iktiraf.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reading chosen on the day of the decision: a fact for the rules.
 *
 * @param rule local name of the entry that owns it
 * @param word the reading's name
 * @param means the words that it stands for, empty where its name says all
 * @param since the day on which it took force, null where undated
 */
public record Reading(
        String rule,
        String name,
        String word,
        List<String> means,
        @Nullable LocalDate since) {}
