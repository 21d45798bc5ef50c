package org.iktiraf.portfolio.intake;

import java.util.List;

/**
 * What came of one file.
 *
 * @param document id of the document that it became
 * @param sha256 hash of its bytes as received
 * @param format word of the format that it was read as; {@code unknown} where none fits
 * @param pieces what was read from it, as findings name them, such as {@code credentials/read-1}
 */
public record FileRead(
        String document, String name, String sha256, String format, List<String> pieces, List<Remark> remarks) {

    public FileRead {
        pieces = List.copyOf(pieces);
        remarks = List.copyOf(remarks);
    }
}
