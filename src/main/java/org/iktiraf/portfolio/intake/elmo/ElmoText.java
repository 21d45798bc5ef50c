package org.iktiraf.portfolio.intake.elmo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.portfolio.intake.xml.XmlElement;
import org.springframework.web.util.HtmlUtils;

/** Reads what registries write in many languages, with time zones behind days, or as the text of a web page. */
final class ElmoText {

    private static final List<String> LANGUAGES = List.of("en", "ms", "");
    private static final int LONGEST = 100_000;

    private ElmoText() {}

    /** In English, else in Malay, else in no language that is stated, else whatever there is. */
    static Optional<XmlElement> preferred(XmlElement of, String name) {
        return Stream.concat(
                        LANGUAGES.stream().flatMap(language -> said(of, name).filter(one -> speaks(one, language))),
                        said(of, name))
                .findFirst();
    }

    private static Stream<XmlElement> said(XmlElement of, String name) {
        return of.children(name).filter(one -> !one.text().isEmpty());
    }

    private static boolean speaks(XmlElement one, String language) {
        String lang = one.attribute("lang");
        return lang.equals(language) || (!language.isEmpty() && lang.startsWith(language + "-"));
    }

    /** A day, of which a time and a zone may follow. */
    static Optional<LocalDate> day(XmlElement stated) {
        String text = stated.text();
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The words of a text that may be written as a web page; nothing of its markup is left to be shown. */
    static String plain(String text) {
        String begins = text.substring(0, Math.min(LONGEST, text.length()));
        String lines = begins.replaceAll("(?i)<(?:br|/p|/li|/div|/h[1-6])\\s{0,5}/?>", "\n");
        String words = lines.replaceAll("(?is)<(script|style)\\b[^>]{0,500}>[^<]{0,100000}</\\1>", "")
                .replaceAll("<[a-zA-Z/!][^<>]{0,2000}>", "");
        return HtmlUtils.htmlUnescape(words)
                .replaceAll("[ \\t\\x0B\\f\\r]{1,1000}", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,1000}", "\n\n")
                .strip();
    }
}
