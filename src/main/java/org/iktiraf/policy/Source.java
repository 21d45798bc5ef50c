package org.iktiraf.policy;

import java.time.LocalDate;

/**
 * A published page or text that a rule rests on.
 *
 * @param href its address, without a scheme where the page was noted so
 * @param read the day on which it was read
 */
public record Source(String id, String title, String href, LocalDate read, Standing standing) {}
