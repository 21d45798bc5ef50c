package org.iktiraf.portfolio.intake.containers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A file as it was before it was packed.
 *
 * @param end where its packed bytes end in the archive
 */
@SuppressWarnings("ArrayRecordComponent")
record ZipUnpacked(byte[] content, int end) {

    static ZipUnpacked of(byte[] zip, ZipEntryHead head, Allowance allowance) throws IOException {
        return switch (head.method()) {
            case ZipEntryHead.DEFLATED -> inflated(zip, head, allowance);
            case ZipEntryHead.STORED -> stored(zip, head, allowance);
            default -> throw new IOException("not a way of packing that is known");
        };
    }

    private static ZipUnpacked stored(byte[] zip, ZipEntryHead head, Allowance allowance) throws IOException {
        if (head.hasSizesBehind() || !head.isWhole(zip)) {
            throw new IOException("cut off, or of a length that nobody knows");
        }
        byte[] content = Arrays.copyOfRange(zip, head.dataAt(), head.end(zip));
        return new ZipUnpacked(allowance.read(new ByteArrayInputStream(content), content.length), head.end(zip));
    }

    private static ZipUnpacked inflated(byte[] zip, ZipEntryHead head, Allowance allowance) throws IOException {
        int most = (head.hasSizesBehind() ? zip.length : head.end(zip)) - head.dataAt();
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(zip, head.dataAt(), most), inflater)) {
            byte[] content = allowance.read(in, most);
            return new ZipUnpacked(content, head.dataAt() + (int) inflater.getBytesRead());
        } finally {
            inflater.end();
        }
    }

    /** Whether it has the sum that stands before it; one that stands behind it is not looked for. */
    boolean isWhatWasPacked(ZipEntryHead head) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return head.hasSizesBehind() || sum.getValue() == head.crc();
    }
}
