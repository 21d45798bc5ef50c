package org.iktiraf.portfolio.intake.containers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A picture into which a badge is baked: a text of it under one of the words that badges use. */
final class PngPicture implements Picture {

    private static final byte[] BEGINNING = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> KEYWORDS = Set.of("openbadges", "openbadgecredential");
    private static final String LAST = "IEND";

    @Override
    public boolean fits(byte[] bytes) {
        return bytes.length >= BEGINNING.length
                && Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    @Override
    public List<Part> unwrap(Part part, Allowance allowance, Remarks remarks) {
        List<Part> badges = new ArrayList<>();
        Optional<PngChunk> chunk = PngChunk.at(part.bytes(), BEGINNING.length);
        while (chunk.isPresent() && !chunk.get().type().equals(LAST)) {
            badge(part, chunk.get(), allowance, remarks).ifPresent(badges::add);
            chunk = PngChunk.at(part.bytes(), chunk.get().next());
        }
        if (chunk.isEmpty()) {
            remarks.remark("picture-cut", part.called());
        }
        return badges;
    }

    private static Optional<Part> badge(Part part, PngChunk chunk, Allowance allowance, Remarks remarks) {
        if (!PngText.isOne(chunk.type())) {
            return Optional.empty();
        }
        PngText text = new PngText(chunk);
        String keyword = text.keyword();
        if (!KEYWORDS.contains(keyword) || !allowance.takesOneMore()) {
            return Optional.empty();
        }
        if (!chunk.isIntact()) {
            remarks.remark("picture-damaged", part.called());
        }
        try {
            return Optional.of(part.holding(keyword, text.text(allowance)));
        } catch (TooMuch e) {
            remarks.remark("too-much-inside", part.called(), ZipArchive.MEGABYTES);
        } catch (IOException e) {
            remarks.remark("packed-broken", part.called());
        }
        return Optional.empty();
    }
}
