package org.iktiraf.portfolio.intake.xml;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Finds the badge that a vector picture carries: the text of an element, or its attribute {@code verify}. */
public final class BakedSvg {

    private static final Set<String> NAMES = Set.of("assertion", "credential");
    private static final Set<String> SPACES =
            Set.of("http://openbadges.org", "https://openbadges.org", "https://purl.imsglobal.org/ob/v3p0");

    private BakedSvg() {}

    public static boolean looksLikeSvg(byte[] bytes) {
        return XmlStream.looksLikeXml(bytes) && XmlStream.head(bytes).contains("<svg");
    }

    /** What the picture carries; nothing where it is only a picture. */
    public static Optional<String> badge(byte[] bytes) throws UnreadableXml {
        XmlStream stream = XmlStream.of(bytes);
        int event = stream.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT && isBadge(stream.reader())) {
                return said(stream);
            }
            event = stream.next();
        }
        return Optional.empty();
    }

    private static boolean isBadge(XMLStreamReader at) {
        String space = at.getNamespaceURI();
        return space != null && NAMES.contains(at.getLocalName()) && SPACES.contains(space);
    }

    private static Optional<String> said(XmlStream stream) throws UnreadableXml {
        String verify = stream.reader().getAttributeValue(null, "verify");
        StringBuilder text = new StringBuilder();
        for (int event = stream.next(); event != XMLStreamConstants.END_ELEMENT; event = stream.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(stream.reader().getText());
            }
        }
        String body = text.toString().strip();
        return Optional.ofNullable(body.isEmpty() ? verify : body).filter(said -> !said.isBlank());
    }
}
