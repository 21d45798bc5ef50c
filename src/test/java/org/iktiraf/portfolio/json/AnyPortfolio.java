package org.iktiraf.portfolio.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Document;
import org.iktiraf.portfolio.Origin;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Qualification;
import org.jspecify.annotations.Nullable;

/** Makes portfolios of every shape that the format allows, each field known or not, from a seed. */
final class AnyPortfolio {

    private static final Set<String> EARLY = Set.of("born", "from", "started");

    private final Random random;
    private final List<String> credentials = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private int ids;

    /** Texts that the format limits to certain words. */
    private final Map<String, Supplier<@Nullable String>> limited = Map.ofEntries(
            Map.entry("id", () -> "i" + ids++),
            Map.entry("source", this::offer),
            Map.entry("sameAs", () -> credentials.isEmpty() ? null : one(credentials.toArray(String[]::new))),
            Map.entry("sameBecause", this::word),
            Map.entry("because", this::word),
            Map.entry("document", () -> one(documents.toArray(String[]::new))),
            Map.entry("about", this::offer),
            Map.entry("accreditation", () -> one("none", "provisional", "full", "recognised")),
            Map.entry(
                    "state",
                    () -> one(
                            "registered", "passed", "failed", "withdrawn", "credited-by-apel", "credited-by-transfer")),
            Map.entry("creditMode", () -> one("direct", "on-enrolment", "equivalent", "none")),
            Map.entry("nationality", () -> one("MY", "ID")),
            Map.entry("country", () -> one("MY", "SG")),
            Map.entry("sha256", () -> "0f".repeat(32)),
            Map.entry("subject", this::word),
            Map.entry("level", this::word),
            Map.entry("endedBy", this::word),
            Map.entry("mode", this::word),
            Map.entry("documentKind", this::word),
            Map.entry("kind", this::word),
            Map.entry("purpose", () -> one("credit", "exemption", "award", "admission")),
            Map.entry("obtainedBy", () -> one("study", "examination", "exemption", "rpl", "credit-transfer")),
            Map.entry("evaluatedBy", this::word),
            Map.entry("evidence", this::offer),
            Map.entry("criterion", this::word),
            Map.entry("route", this::word),
            Map.entry("exitAward", this::word),
            Map.entry("major", this::word));

    AnyPortfolio(Random random) {
        this.random = random;
    }

    Portfolio portfolio() {
        return (Portfolio) record(Portfolio.class);
    }

    private Object record(Class<?> type) {
        if (PortfolioJson.UNKNOWN.containsKey(type) && random.nextInt(3) == 0) {
            return PortfolioJson.UNKNOWN.get(type);
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(this::component).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            return finished(constructor.newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object finished(Object made) {
        if (made instanceof Credential credential) {
            credentials.add(credential.id());
            offered.add(credential.id());
        } else if (made instanceof Qualification qualification) {
            offered.add(qualification.id());
        } else if (made instanceof Document document) {
            documents.add(document.id());
        } else if (made instanceof Asks asks) {
            return asking(asks);
        }
        return made;
    }

    private Asks asking(Asks asks) {
        boolean named = random.nextBoolean();
        return new Asks(
                named ? word() : null,
                named ? text() : null,
                named ? Map.of() : freeForm(3),
                LocalDate.of(2026, 1, 15),
                asks.firstDayOfStudy(),
                asks.semestersHere(),
                asks.exitAward(),
                asks.major(),
                asks.alternatives(),
                asks.access().stream().distinct().toList(),
                asks.claims());
    }

    private @Nullable Object component(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && random.nextInt(3) == 0 ? null : value(component, component.getType());
    }

    private @Nullable Object value(RecordComponent component, Class<?> type) {
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return one(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "String" ->
                limited.getOrDefault(component.getName(), this::text).get();
            case "Boolean" -> random.nextBoolean();
            case "Integer" -> 1 + random.nextInt(100);
            case "BigDecimal" -> BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(2, 5));
            case "LocalDate" ->
                LocalDate.ofYearDay(EARLY.contains(component.getName()) ? 1990 : 2020, 1 + random.nextInt(365));
            case "List" -> list(component);
            default -> Map.of();
        };
    }

    private List<?> list(RecordComponent component) {
        return switch (component.getName()) {
            case "percents" -> List.of(BigDecimal.TEN, BigDecimal.valueOf(55.5));
            case "parts" -> some(credentials);
            case "origins" -> documents.isEmpty() ? List.of() : List.of(record(Origin.class));
            case "evidence" -> component.getDeclaringRecord() == Claim.class ? some(offered) : List.of();
            default -> {
                Class<?> item = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                yield IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> value(component, item))
                        .toList();
            }
        };
    }

    private Map<String, Object> freeForm(int deep) {
        return deep == 0
                ? Map.of()
                : Map.of(
                        "level",
                        word(),
                        word(),
                        text(),
                        "credits",
                        random.nextInt(),
                        "share",
                        new BigDecimal("0.50"),
                        "fits",
                        true,
                        "stacks",
                        List.of(freeForm(deep - 1), List.of(), 5_000_000_000L));
    }

    private List<String> some(List<String> from) {
        return from.stream().filter(id -> random.nextBoolean()).toList();
    }

    private @Nullable String offer() {
        return offered.isEmpty() ? null : one(offered.toArray(String[]::new));
    }

    private String word() {
        return one("a1", "malay-language", "stpm", "apel-a-certificate");
    }

    private String text() {
        return Stream.generate(() -> one("a", "Z", "0", "\u00eb", "\u7ecf", "\ud83d\ude00", "\"", "\\", "\n", "/", " "))
                .limit(random.nextInt(20))
                .reduce("x", String::concat);
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
