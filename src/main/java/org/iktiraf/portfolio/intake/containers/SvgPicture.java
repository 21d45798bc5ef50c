package org.iktiraf.portfolio.intake.containers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iktiraf.portfolio.intake.xml.BakedSvg;
import org.iktiraf.portfolio.intake.xml.UnreadableXml;

/** A vector picture into which a badge is baked. */
final class SvgPicture implements Picture {

    @Override
    public boolean fits(byte[] bytes) {
        return BakedSvg.looksLikeSvg(bytes);
    }

    @Override
    public List<Part> unwrap(Part part, Allowance allowance, Remarks remarks) {
        try {
            return BakedSvg.badge(part.bytes()).stream()
                    .map(said -> part.holding("openbadges", said.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        } catch (UnreadableXml e) {
            remarks.remark(e.word(), part.called());
            return List.of();
        }
    }
}
