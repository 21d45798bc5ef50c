package org.iktiraf.portfolio.intake.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the letters of XML as it says that they are written; the JDK's own reader would complain of them to the console. */
final class XmlEncoding {

    private static final Pattern STATED =
            Pattern.compile("^<\\?xml[^>]{0,100}?\\sencoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})[\"']");
    private static final String MARK = "\uFEFF";

    private XmlEncoding() {}

    static String text(byte[] bytes) throws UnreadableXml {
        try {
            String text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException | IllegalArgumentException | UnsupportedOperationException e) {
            throw new UnreadableXml("xml-broken");
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && Math.min(bytes[0], bytes[1]) == -2 && Math.max(bytes[0], bytes[1]) == -1) {
            return StandardCharsets.UTF_16;
        }
        Matcher stated = STATED.matcher(XmlStream.head(bytes).stripLeading());
        return stated.find() ? Charset.forName(stated.group(1)) : StandardCharsets.UTF_8;
    }
}
