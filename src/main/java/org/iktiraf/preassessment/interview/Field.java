package org.iktiraf.preassessment.interview;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Document;
import org.iktiraf.portfolio.Experience;
import org.iktiraf.portfolio.Learner;
import org.iktiraf.portfolio.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * One field of a portfolio that can be asked for; its type is that of the record.
 *
 * @param list {@code learner}, {@code asks} or a list of items
 * @param path field within it
 * @param kind the word by which its form is chosen
 * @param choices words to choose from
 * @param parts names of the two parts of a pair
 */
public record Field(String list, String path, String kind, List<String> choices, List<String> parts) {

    private static final Map<String, Class<?>> RECORDS = Map.of(
            "learner", Learner.class,
            "asks", Asks.class,
            "claims", Claim.class,
            "credentials", Credential.class,
            "qualifications", Qualification.class,
            "experience", Experience.class,
            "documents", Document.class);
    private static final List<String> QUALIFICATIONS = List.of(
            "spm",
            "stpm",
            "certificate",
            "diploma",
            "advanced-diploma",
            "bachelor",
            "master",
            "doctorate",
            "apel-a-certificate");

    public Field {
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
    }

    /** Nothing where a portfolio has no such field, or none that fits on a page of its own. */
    public static Optional<Field> of(String list, String path) {
        Class<?> type = RECORDS.get(list);
        for (String name : path.split("\\.", -1)) {
            type = type == null ? null : component(type, name);
        }
        return type == null || path.equals("id") ? Optional.empty() : of(list, path, type);
    }

    private static Optional<Field> of(String list, String path, Class<?> type) {
        if (list.equals("qualifications") && path.equals("kind")) {
            return Optional.of(new Field(list, path, "choice", QUALIFICATIONS, List.of()));
        }
        String kind = kind(type);
        List<String> parts = kind.equals("pair")
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
        return kind.isEmpty() ? Optional.empty() : Optional.of(new Field(list, path, kind, choices(type), parts));
    }

    private static String kind(Class<?> type) {
        if (type == String.class) {
            return "text";
        } else if (type == LocalDate.class) {
            return "date";
        } else if (type == Boolean.class) {
            return "yes-no";
        } else if (type == BigDecimal.class || type == Integer.class) {
            return "number";
        } else if (type.isEnum()) {
            return "choice";
        }
        return type.isRecord() && type.getRecordComponents().length == 2 ? "pair" : "";
    }

    private static List<String> choices(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(one ->
                                ((Enum<?>) one).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList()
                : List.of();
    }

    private static @Nullable Class<?> component(Class<?> type, String name) {
        return !type.isRecord()
                ? null
                : Arrays.stream(type.getRecordComponents())
                        .filter(one -> one.getName().equals(name))
                        .findFirst()
                        .<Class<?>>map(RecordComponent::getType)
                        .orElse(null);
    }

    /** The place of this field of an item, as findings name it. */
    public String where(String id) {
        String item = list.equals("claims") ? "asks.claims/" + id : id.isEmpty() ? list : list + "/" + id;
        return item + "." + path;
    }

    public String address(String id) {
        return "/pre-assessment/" + list + (id.isEmpty() ? "" : "/" + id) + "/" + path;
    }
}
