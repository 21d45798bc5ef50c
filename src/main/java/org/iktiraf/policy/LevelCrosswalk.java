package org.iktiraf.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a level of one framework is in another, by published tables and no guess. A table between the two frameworks has
 * the only word, even where it is silent on a level; without one, the shortest chains of tables are followed, and a
 * chain that has a gap on the way leads to nothing. A level is compared as a number where it is one, so that 6 is 6.0.
 */
public final class LevelCrosswalk {

    private final List<LevelPair> all;
    private final Map<String, Map<String, Map<String, List<LevelPair>>>> tables = new TreeMap<>();

    public LevelCrosswalk(List<LevelPair> pairs) {
        all = List.copyOf(pairs);
        all.forEach(pair -> {
            add(pair.framework(), pair.value(), pair.otherFramework(), pair);
            add(pair.otherFramework(), pair.otherValue(), pair.framework(), pair.turned());
        });
    }

    /** The levels of another framework that a level corresponds to; none where there is no table or a gap. */
    public Correspondence levels(String framework, String value, String other) {
        if (framework.equals(other)) {
            return new Correspondence(Set.of(plain(value)), List.of(framework), Standing.OFFICIAL);
        }
        Correspondence found = Correspondence.NONE;
        for (List<String> chain : shortest(framework, other)) {
            found = found.or(along(chain, plain(value)));
        }
        return found;
    }

    /** A level as a number; null where it is none, such as Entry 3. */
    public static @Nullable BigDecimal number(String level) {
        return isNumber(level) ? new BigDecimal(level) : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LevelCrosswalk crosswalk && all.equals(crosswalk.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    private Correspondence along(List<String> chain, String value) {
        Set<String> values = Set.of(value);
        Standing weakest = Standing.OFFICIAL;
        for (int i = 1; i < chain.size(); i++) {
            Set<String> next = new LinkedHashSet<>();
            for (String one : values) {
                List<LevelPair> pairs = pairs(chain.get(i - 1), chain.get(i)).getOrDefault(one, List.of());
                if (pairs.isEmpty()) {
                    return Correspondence.NONE;
                }
                for (LevelPair pair : pairs) {
                    next.add(plain(pair.otherValue()));
                    weakest = weaker(weakest, pair.standing());
                }
            }
            values = next;
        }
        return new Correspondence(values, chain, weakest);
    }

    /** All shortest chains of frameworks of which each has a table with the next. */
    private List<List<String>> shortest(String from, String to) {
        List<List<String>> chains = List.of(List.of(from));
        Set<String> seen = new TreeSet<>(Set.of(from));
        while (!chains.isEmpty()
                && chains.stream().noneMatch(chain -> last(chain).equals(to))) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> chain : chains) {
                tables.getOrDefault(last(chain), Map.of()).keySet().stream()
                        .filter(next -> !seen.contains(next))
                        .forEach(next -> longer.add(with(chain, next)));
            }
            longer.forEach(chain -> seen.add(last(chain)));
            chains = longer;
        }
        return chains.stream().filter(chain -> last(chain).equals(to)).toList();
    }

    private void add(String framework, String value, String other, LevelPair pair) {
        tables.computeIfAbsent(framework, name -> new TreeMap<>())
                .computeIfAbsent(other, name -> new HashMap<>())
                .computeIfAbsent(plain(value), name -> new ArrayList<>())
                .add(pair);
    }

    private Map<String, List<LevelPair>> pairs(String framework, String other) {
        return tables.getOrDefault(framework, Map.of()).getOrDefault(other, Map.of());
    }

    private static List<String> with(List<String> chain, String next) {
        List<String> longer = new ArrayList<>(chain);
        longer.add(next);
        return longer;
    }

    private static String last(List<String> chain) {
        return chain.get(chain.size() - 1);
    }

    private static Standing weaker(Standing one, Standing other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String plain(String value) {
        return isNumber(value) ? new BigDecimal(value).stripTrailingZeros().toPlainString() : value.strip();
    }

    private static boolean isNumber(String value) {
        return value.matches("\\d{1,9}(\\.\\d{1,9})?");
    }

    /**
     * Two levels that a table holds to be equal.
     *
     * @param standing how much weight the pair carries; {@code derived} where no page says it
     */
    public record LevelPair(
            String framework,
            String value,
            String otherFramework,
            String otherValue,
            Standing standing,
            List<String> sources) {

        public LevelPair {
            sources = List.copyOf(sources);
        }

        LevelPair turned() {
            return new LevelPair(otherFramework, otherValue, framework, value, standing, sources);
        }
    }

    /**
     * The levels that one level corresponds to, which of them is not known; and how that is known.
     *
     * @param chain the frameworks on the way, both ends included; of several equal ways the first by name
     * @param standing of the weakest pair on the way, null where nothing corresponds
     */
    public record Correspondence(
            Set<String> values,
            List<String> chain,
            @Nullable Standing standing) {

        static final Correspondence NONE = new Correspondence(Set.of(), List.of(), null);

        public Correspondence {
            values = Set.copyOf(values);
            chain = List.copyOf(chain);
        }

        /** The levels as numbers, lowest first; none where one of them is no number. */
        public List<BigDecimal> numbers() {
            return values.stream().allMatch(LevelCrosswalk::isNumber)
                    ? values.stream().map(BigDecimal::new).sorted().toList()
                    : List.of();
        }

        private Correspondence or(Correspondence other) {
            if (standing == null || other.standing == null) {
                return standing == null ? other : this;
            }
            Set<String> both = new LinkedHashSet<>(values);
            both.addAll(other.values);
            return new Correspondence(both, chain, weaker(standing, other.standing));
        }
    }
}
