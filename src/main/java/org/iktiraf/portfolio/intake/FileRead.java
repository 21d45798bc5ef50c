package org.iktiraf.portfolio.intake;

import java.util.List;
import org.iktiraf.portfolio.intake.gathering.Remark;
import org.iktiraf.portfolio.intake.tables.UnmappedTable;

/**
 * What came of one file.
 *
 * @param document id of the document that it became; empty where it was one too many, or is an archive
 * @param sha256 hash of its bytes as received
 * @param archive whether it holds files that become documents each for itself, and is not kept as a whole
 * @param kept the file itself, or of an archive those of its files that were read or wait for a person's word
 * @param format word of the format that it was read as; {@code unknown} where none fits
 * @param pieces what was read from it, as findings name them, such as {@code credentials/read-1}
 * @param tables of which a person has to say what their columns mean before anything is read from them
 */
public record FileRead(
        String document,
        String name,
        String sha256,
        boolean archive,
        List<Kept> kept,
        String format,
        List<String> pieces,
        List<Remark> remarks,
        List<UnmappedTable> tables) {

    public FileRead {
        kept = List.copyOf(kept);
        pieces = List.copyOf(pieces);
        remarks = List.copyOf(remarks);
        tables = List.copyOf(tables);
    }

    /** Whether it was one too many or too long, and not even opened. */
    public boolean isRefused() {
        return document.isEmpty() && !archive;
    }
}
