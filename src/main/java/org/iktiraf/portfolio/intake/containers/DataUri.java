package org.iktiraf.portfolio.intake.containers;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A file that is the text of an address which holds it whole. */
final class DataUri implements Wrapping {

    private static final String SCHEME = "data:";

    @Override
    public boolean fits(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1).stripLeading();
        return head.startsWith(SCHEME) && head.contains(",");
    }

    @Override
    public List<Part> unwrap(Part part, Allowance allowance, Remarks remarks) {
        String text = new String(part.bytes(), StandardCharsets.UTF_8).strip();
        int comma = text.indexOf(',');
        String data = text.substring(comma + 1);
        try {
            byte[] content = text.substring(0, comma).endsWith(";base64")
                    ? Base64.getMimeDecoder().decode(data)
                    : URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.UTF_8)
                            .getBytes(StandardCharsets.UTF_8);
            return List.of(part.holding("data", content));
        } catch (IllegalArgumentException e) {
            remarks.remark("packed-broken", part.called());
            return List.of();
        }
    }
}
