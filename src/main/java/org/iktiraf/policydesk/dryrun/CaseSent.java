package org.iktiraf.policydesk.dryrun;

/**
 * A case to decide by both rules; each is a line of input after the {@link Task}.
 *
 * @param name of a case, or of a sample
 * @param portfolio in its JSON format
 */
public record CaseSent(String name, String portfolio) {}
