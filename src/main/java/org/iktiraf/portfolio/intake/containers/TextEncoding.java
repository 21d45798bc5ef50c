package org.iktiraf.portfolio.intake.containers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.iktiraf.portfolio.intake.xml.XmlStream;

/**
 * Hands on texts in UTF-8 without a byte order mark. XML states its own encoding and stays as it is; so does whatever is
 * not text.
 */
final class TextEncoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xfe, (byte) 0xff};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xff, (byte) 0xfe};
    private static final int LOOKED_AT = 64 * 1024;
    private static final int MOST_CONTROLS_IN = 50;

    private TextEncoding() {}

    static byte[] utf8(Part part, Remarks remarks) {
        byte[] bytes = part.bytes();
        if (XmlStream.looksLikeXml(bytes)) {
            return bytes;
        }
        if (begins(bytes, UTF_8_MARK)) {
            return Arrays.copyOfRange(bytes, UTF_8_MARK.length, bytes.length);
        }
        if (begins(bytes, BIG_ENDIAN_MARK) || begins(bytes, LITTLE_ENDIAN_MARK)) {
            return recoded(bytes, StandardCharsets.UTF_16);
        }
        return isUtf8(bytes) || !isText(bytes) ? bytes : guessed(part, remarks);
    }

    static String name(byte[] bytes) {
        return new String(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : WESTERN);
    }

    private static byte[] guessed(Part part, Remarks remarks) {
        remarks.remark("encoding-guessed", part.called(), WESTERN.displayName());
        return recoded(part.bytes(), WESTERN);
    }

    private static byte[] recoded(byte[] bytes, Charset from) {
        return new String(bytes, from).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isText(byte[] bytes) {
        int controls = 0;
        int looked = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                return false;
            }
            controls += bytes[i] > 0 && bytes[i] < ' ' && "\t\r\n\f".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        return controls * MOST_CONTROLS_IN <= looked;
    }
}
