package org.iktiraf.portfolio.intake.containers;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A compressed file or an archive, written in letters so that it can travel in a form. */
final class Base64Text implements Wrapping {

    /** How a compressed file and an archive begin when they are written so. */
    private static final List<String> BEGINNINGS = List.of("H4sI", "UEsDB");

    @Override
    public boolean fits(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1).stripLeading();
        return BEGINNINGS.stream().anyMatch(head::startsWith);
    }

    @Override
    public List<Part> unwrap(Part part, Allowance allowance, Remarks remarks) {
        try {
            return List.of(part.saying(Base64.getMimeDecoder().decode(part.bytes())));
        } catch (IllegalArgumentException e) {
            remarks.remark("packed-broken", part.called());
            return List.of();
        }
    }
}
