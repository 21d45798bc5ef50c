package org.iktiraf.portfolio.intake.containers;

import java.util.List;
import java.util.Optional;

/** An archive of files; one that is a document of an office suite is left whole. */
final class ZipArchive implements Wrapping {

    static final String MEGABYTES = String.valueOf(Allowance.MOST_BYTES / 1024 / 1024);

    /** What lies in the archives that are one document. */
    private static final List<String> DOCUMENTS = List.of("[Content_Types].xml", "mimetype", "_rels/.rels");

    @Override
    public boolean fits(byte[] bytes) {
        return ZipEntryHead.isAt(bytes, 0) && !isDocument(bytes);
    }

    private static boolean isDocument(byte[] zip) {
        Optional<ZipEntryHead> head = ZipEntryHead.from(zip, 0);
        while (head.isPresent() && !DOCUMENTS.contains(head.get().name())) {
            head = ZipEntryHead.from(zip, head.get().next(zip));
        }
        return head.isPresent();
    }

    @Override
    public List<Part> unwrap(Part part, Allowance allowance, Remarks remarks) {
        return new ZipFiles(part, allowance, remarks).taken();
    }
}
