package org.iktiraf.admissions.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.iktiraf.portfolio.ContentName;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The template of letters. Whoever changes it, or its sentences, gives it the next number, so that a letter's number and
 * hash say by which it was written.
 */
@Component
class LetterTemplate {

    /** Its file under {@code templates/admissions}, with its number. */
    static final String NAME = "letter-1";

    private static final Pattern HEADING = Pattern.compile("(</?h)([1-3])(?=[ >])");
    private static final int ABOVE = 2;
    private static final String FOLDER = "templates/admissions/";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterTemplate(MessageSource messages) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix(FOLDER);
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.XML);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(messages);
    }

    String xhtml(Letter letter) {
        return engine.process(NAME, new Context(letter.locale(), Map.of("letter", letter)));
    }

    /** The letter as a part of a page, whose own headings stand above the letter's. */
    String preview(Letter letter) {
        String page = xhtml(letter);
        String body = page.substring(page.indexOf("<div class=\"letter\""), page.indexOf("</body>"));
        return HEADING.matcher(body).replaceAll(tag -> tag.group(1) + (Integer.parseInt(tag.group(2)) + ABOVE));
    }

    /** Names the content of the template and of its sentences in this language. */
    String hash(Locale locale) {
        String bundle = locale.getLanguage().equals("ms") ? "messages-letter_ms" : "messages-letter";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String file : List.of(FOLDER + NAME + ".html", bundle + ".properties")) {
            all.writeBytes(file.getBytes(UTF_8));
            all.writeBytes(bytes(file));
        }
        return ContentName.of(all.toByteArray());
    }

    private static byte[] bytes(String file) {
        try (InputStream in = LetterTemplate.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
