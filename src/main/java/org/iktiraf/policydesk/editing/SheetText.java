package org.iktiraf.policydesk.editing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.springframework.web.multipart.MultipartFile;

/** The text of a sheet that somebody sent: without byte order mark, its lines ended as the files of the rules are. */
final class SheetText {

    private SheetText() {}

    /** @throws Slip if there is nothing in it, or it is not UTF-8 */
    static String of(MultipartFile sheet, String field) {
        String text = decoded(bytes(sheet), field)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        if (text.isBlank()) {
            throw new Slip(field, Slip.Reason.EMPTY, "");
        }
        return text;
    }

    private static byte[] bytes(MultipartFile sheet) {
        try {
            return sheet.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(byte[] bytes, String field) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Slip(field, Slip.Reason.ENCODING, "");
        }
    }
}
