package org.iktiraf.portfolio.intake.xml;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A reader of XML that refuses a document type at once, so that no entity is ever declared, expanded or fetched, and
 * whatever is nested or repeated beyond what a record of learning needs.
 */
public final class XmlStream {

    static final int DEEPEST = 100;
    static final int MOST_ELEMENTS = 100_000;

    private static final int HEAD = 4_096;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;
    private int elements;

    private XmlStream(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Whether this begins as XML does; one byte in two may be zero, as in UTF-16. */
    public static boolean looksLikeXml(byte[] bytes) {
        return head(bytes).stripLeading().startsWith("<");
    }

    /** Its beginning without what an encoding adds, to find names in; not to be shown. */
    public static String head(byte[] bytes) {
        String raw = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return raw.replaceFirst("^(ï»¿|þÿ|ÿþ)", "").replace("\0", "");
    }

    static XmlStream of(byte[] bytes) throws UnreadableXml {
        try {
            return new XmlStream(FACTORY.createXMLStreamReader(new StringReader(XmlEncoding.text(bytes))));
        } catch (XMLStreamException e) {
            throw new UnreadableXml("xml-broken");
        }
    }

    /** Goes on to what comes next, as {@link XMLStreamConstants} names it. */
    int next() throws UnreadableXml {
        int event = advanced();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableXml("xml-doctype");
        }
        if (event == XMLStreamConstants.START_ELEMENT && (++depth > DEEPEST || ++elements > MOST_ELEMENTS)) {
            throw new UnreadableXml("xml-too-deep");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private int advanced() throws UnreadableXml {
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            throw new UnreadableXml(said.contains("referenced") ? "xml-doctype" : "xml-broken");
        }
    }

    XMLStreamReader reader() {
        return reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLReporter((message, type, about, at) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an entity is not fetched");
        });
        return factory;
    }
}
