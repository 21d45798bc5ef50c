package org.iktiraf.portfolio.intake.containers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** One file, compressed, as registries send transcripts. */
final class Gzipped implements Wrapping {

    @Override
    public boolean fits(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b && bytes[2] == 8;
    }

    @Override
    public List<Part> unwrap(Part part, Allowance allowance, Remarks remarks) {
        try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(part.bytes()))) {
            byte[] content = allowance.read(unpacking, part.bytes().length);
            return List.of(part.holding(part.name().replaceFirst("(?i)\\.gz$", ""), content));
        } catch (TooMuch e) {
            remarks.remark("too-much-inside", part.called(), ZipArchive.MEGABYTES);
        } catch (IOException e) {
            remarks.remark("packed-broken", part.called());
        }
        return List.of();
    }
}
