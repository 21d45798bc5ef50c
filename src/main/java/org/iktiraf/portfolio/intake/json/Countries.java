package org.iktiraf.portfolio.intake.json;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Countries by the codes of two or of three letters, by their English names, and by addresses that end in such a code. */
final class Countries {

    private static final Map<String, String> KNOWN = Stream.of(Locale.getISOCountries())
            .flatMap(code -> names(code).map(name -> Map.entry(name, code)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    private Countries() {}

    /** ISO 3166-1 alpha-2 code; null where it means no country that is known. */
    static @Nullable String code(String stated) {
        String last = stated.strip().replaceFirst("^.*/", "");
        return KNOWN.get(last.toUpperCase(Locale.ROOT));
    }

    private static Stream<String> names(String code) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return Stream.of(code, three(country), country.getDisplayCountry(Locale.ENGLISH))
                .map(name -> name.toUpperCase(Locale.ROOT))
                .filter(name -> !name.isEmpty());
    }

    private static String three(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
