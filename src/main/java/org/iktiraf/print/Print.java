package org.iktiraf.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Makes a tagged PDF of well-formed XHTML. The page says {@code html { font-family: Letter }}, and again inside
 * {@code @page}; it has a {@code lang}, a {@code title} and {@code <meta name="subject">}. Nothing is fetched: images are
 * {@code data:} only. Fonts are embedded. One printer serves any number of threads.
 */
@Component
public class Print {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final float VERSION = 1.7f;

    public Print() {
        XRLog.setLoggingEnabled(false);
    }

    /** @throws UncheckedIOException if the page is not well-formed or cannot be drawn */
    public byte[] pdf(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(VERSION);
        builder.useFont(() -> font("Regular"), "Letter", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), "Letter", BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Italic"), "Letter", REGULAR, FontStyle.ITALIC, true);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be printed", e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String style) {
        return Objects.requireNonNull(
                Print.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf"), style);
    }
}
