package org.iktiraf.admissions.letter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Letters as they go out, and the languages in which they do. */
final class LetterFiles {

    private LetterFiles() {}

    static ResponseEntity<byte[]> pdf(byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("letter.pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    /** The language that is asked for, otherwise the other one; English where that is neither English nor Malay. */
    static Locale language(@Nullable String wanted, Locale otherwise) {
        String word = wanted == null ? otherwise.getLanguage() : wanted;
        return word.equals("ms") ? Locale.forLanguageTag("ms") : Locale.ENGLISH;
    }
}
