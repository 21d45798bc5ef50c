package org.iktiraf.portfolio.intake.gathering;

/**
 * What one reader reads: a file, or what was unpacked from it.
 *
 * @param document id of the document that the file becomes in the portfolio
 * @param inside where in the file it lay, such as {@code export.zip!/Learning.csv}; empty where it is the file itself
 */
@SuppressWarnings("ArrayRecordComponent")
public record Content(String document, String name, String inside, byte[] bytes) {}
