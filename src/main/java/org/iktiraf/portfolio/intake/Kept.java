package org.iktiraf.portfolio.intake;

/**
 * A file of which something was read or may be, so that its bytes are kept.
 *
 * @param document id of the document that it became
 * @param name as its sender called it, or where in an archive it lay, such as {@code export.zip › Learning.csv}
 * @param sha256 hash of its bytes as received
 */
public record Kept(String document, String name, String sha256) {}
