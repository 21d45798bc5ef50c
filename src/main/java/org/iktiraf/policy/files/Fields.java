package org.iktiraf.policy.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.iktiraf.policy.files.Written.Block;
import org.iktiraf.policy.files.Written.Pair;
import org.iktiraf.policy.files.Written.Word;
import org.jspecify.annotations.Nullable;

/**
 * The values under the keys of one block. What is missing or miswritten becomes a fault and a harmless value, so that
 * the reading goes on to the next fault.
 */
final class Fields {

    private static final Map<String, String> YES_OR_NO =
            Values.choices(List.of("yes", "no", "true", "false"), word -> word);

    private final Block block;
    private final Faults faults;

    private Fields(Block block, Faults faults) {
        this.block = block;
        this.faults = faults;
    }

    static Fields of(Written written, Faults faults) {
        if (written instanceof Block block) {
            return new Fields(block, faults);
        }
        faults.add(written.at(), "Keys and values are expected here, not %s.".formatted(Values.shown(written)));
        return new Fields(new Block(written.at(), Map.of()), faults);
    }

    /** Refuses all other keys. */
    Fields only(String... keys) {
        Set<String> known = Set.of(keys);
        block.pairs().forEach((key, pair) -> {
            if (!known.contains(key)) {
                faults.add(
                        pair.at(), "\"%s\" is not known here; known are: %s.".formatted(key, String.join(", ", keys)));
            }
        });
        return this;
    }

    /** The same fields, whose missing keys are reported where their own key stands. */
    Fields under(Place key) {
        return new Fields(new Block(key, block.pairs()), faults);
    }

    void fault(Place at, String message) {
        faults.add(at, message);
    }

    Place at() {
        return block.at();
    }

    /** Where a key stands, or the block where it does not. */
    Place at(String key) {
        Pair pair = block.pairs().get(key);
        return pair == null ? block.at() : pair.at();
    }

    Map<String, Pair> pairs() {
        return block.pairs();
    }

    boolean has(String key) {
        return block.pairs().containsKey(key);
    }

    Optional<Written> value(String key) {
        return Optional.ofNullable(block.pairs().get(key)).map(Pair::value);
    }

    /** The fields of the block under a key; without any where the key is left out. */
    Fields block(String key) {
        Written none = new Block(at(key), Map.of());
        Written value = value(key).orElse(none);
        return of(value instanceof Word word && word.isNone() ? none : value, faults)
                .under(at(key));
    }

    /** What each key of the block under a key holds. */
    <T> Map<String, T> each(String key, Function<Pair, T> read) {
        Map<String, T> values = new LinkedHashMap<>();
        block(key).pairs().forEach((name, pair) -> values.put(name, read.apply(pair)));
        return values;
    }

    /** The word under a key, null where it is {@code none} or left out. */
    @Nullable
    String wordOrNone(String key) {
        String word = value(key).flatMap(value -> Values.word(value, faults)).orElse("none");
        return word.isEmpty() || word.equals("none") ? null : word;
    }

    String wordOr(String key, String otherwise) {
        String word = wordOrNone(key);
        return word == null ? otherwise : word;
    }

    /** The word under a key, which must be there. */
    String word(String key) {
        String word = value(key).flatMap(value -> Values.word(value, faults)).orElse("");
        if (word.isEmpty()) {
            faults.add(at(key), "\"%s\" is missing.".formatted(key));
        }
        return word;
    }

    <T> T oneOf(String key, Map<String, T> words, T otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String word = word(key);
        T found = words.get(word);
        if (found == null && !word.isEmpty()) {
            faults.add(
                    at(key),
                    "\"%s\" cannot be \"%s\"; it can be: %s.".formatted(key, word, String.join(", ", words.keySet())));
        }
        return found == null ? otherwise : found;
    }

    /** One of some words under a key, null where it is left out. */
    @Nullable
    String choiceOrNone(String key, Map<String, String> words) {
        return has(key) ? oneOf(key, words, "") : null;
    }

    boolean yes(String key) {
        return oneOf(key, YES_OR_NO, "no").matches("yes|true");
    }

    @Nullable
    Integer wholeOrNone(String key) {
        BigDecimal number = numberOrNone(key);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            faults.add(at(key), "\"%s\" is a whole number.".formatted(key));
        }
        return number == null ? null : number.intValue();
    }

    int whole(String key) {
        if (wordOrNone(key) == null) {
            faults.add(at(key), "\"%s\" is missing.".formatted(key));
        }
        Integer number = wholeOrNone(key);
        return number == null ? 0 : number;
    }

    @Nullable
    BigDecimal numberOrNone(String key) {
        return wordOrNone(key) == null
                ? null
                : value(key).flatMap(value -> Values.number(value, faults)).orElse(null);
    }

    LocalDate day(String key) {
        return value(key)
                .flatMap(value -> Values.day(value.at(), word(key), faults))
                .orElseGet(() -> {
                    faults.add(at(key), "\"%s\" is missing: a day such as 2025-03-01.".formatted(key));
                    return LocalDate.EPOCH;
                });
    }

    List<String> words(String key) {
        return value(key).map(value -> Values.words(value, faults)).orElse(List.of());
    }
}
