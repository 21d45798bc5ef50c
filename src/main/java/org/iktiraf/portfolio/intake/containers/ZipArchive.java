package org.iktiraf.portfolio.intake.containers;

import java.util.List;

/** An archive of files; one that is a document of an office suite is left whole. */
final class ZipArchive implements Wrapping {

    static final String MEGABYTES = String.valueOf(Allowance.MOST_BYTES / 1024 / 1024);

    /** How the archives begin that are one document. */
    private static final List<String> DOCUMENTS = List.of("[Content_Types].xml", "mimetype", "_rels/.rels");

    @Override
    public boolean fits(byte[] bytes) {
        return ZipEntryHead.isAt(bytes, 0)
                && ZipEntryHead.from(bytes, 0)
                        .filter(head -> DOCUMENTS.contains(head.name()))
                        .isEmpty();
    }

    @Override
    public List<Part> unwrap(Part part, Allowance allowance, Remarks remarks) {
        return new ZipFiles(part, allowance, remarks).taken();
    }
}
