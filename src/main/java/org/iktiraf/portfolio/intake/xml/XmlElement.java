package org.iktiraf.portfolio.intake.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An element with its place in the document; names are without their prefix. */
public final class XmlElement {

    private final @Nullable XmlElement parent;
    private final String name;
    private final int number;
    private final Map<String, String> attributes = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private XmlElement(@Nullable XmlElement parent, XMLStreamReader at) {
        this.parent = parent;
        this.name = at.getLocalName();
        this.number = parent == null ? 1 : parent.counts.merge(name, 1, Integer::sum);
        for (int i = 0; i < at.getAttributeCount(); i++) {
            attributes.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
        }
    }

    /** The root of a document. */
    public static XmlElement read(byte[] bytes) throws UnreadableXml {
        XmlStream stream = XmlStream.of(bytes);
        XmlElement root = null;
        XmlElement in = null;
        for (int event = stream.next(); event != XMLStreamConstants.END_DOCUMENT; event = stream.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                in = new XmlElement(in, stream.reader());
                root = root == null ? in : root;
            } else if (in != null) {
                in = in.after(event, stream.reader());
            }
        }
        if (root == null) {
            throw new UnreadableXml("xml-broken");
        }
        return root;
    }

    private @Nullable XmlElement after(int event, XMLStreamReader at) {
        if (event == XMLStreamConstants.END_ELEMENT) {
            if (parent != null) {
                parent.children.add(this);
            }
            return parent;
        }
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text.append(at.getText());
        }
        return this;
    }

    public String name() {
        return name;
    }

    /** Its own text, without what its children say. */
    public String text() {
        return text.toString().strip();
    }

    public String attribute(String called) {
        return attributes.getOrDefault(called, "");
    }

    public Stream<XmlElement> children(String called) {
        return children.stream().filter(child -> child.name.equals(called));
    }

    public Optional<XmlElement> child(String called) {
        return children(called).findFirst();
    }

    /** The first child that says something. */
    public Optional<XmlElement> said(String called) {
        return children(called).filter(child -> !child.text().isEmpty()).findFirst();
    }

    /** Its place as XPath writes it, numbered where it has brothers of its name. */
    public String path() {
        if (parent == null) {
            return "/" + name;
        }
        boolean alone = parent.counts.getOrDefault(name, 1) == 1;
        return parent.path() + "/" + name + (alone ? "" : "[" + number + "]");
    }
}
