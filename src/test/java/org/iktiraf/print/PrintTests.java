package org.iktiraf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintTests {

    private static final String PAGE = """
            <html lang="ms"><head><title>Jawapan</title><meta name="subject" content="Jawapan"/>
            <style>html { font-family: Letter } @page { size: A4; margin: 2cm; font-family: Letter }</style></head>
            <body><h1>Jawapan anda</h1><p>Tiga kredit.</p></body></html>
            """;

    @Test
    void printsATaggedPageInItsLanguage() throws IOException {
        try (PDDocument printed = Loader.loadPDF(new Print().pdf(PAGE))) {
            assertThat(printed.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(printed.getDocumentCatalog().getLanguage()).isEqualTo("ms");
            assertThat(printed.getDocumentInformation().getTitle()).isEqualTo("Jawapan");
            assertThat(new PDFTextStripper().getText(printed)).contains("Jawapan anda", "Tiga kredit.");
        }
    }
}
