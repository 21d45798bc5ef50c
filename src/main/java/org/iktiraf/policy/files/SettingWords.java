package org.iktiraf.policy.files;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.Readings;

/** An entry's figures and readings in words, such as {@code percent: 30 since 2016-09-01, 40 since 2020-01-01}. */
public final class SettingWords {

    private SettingWords() {}

    public static String of(Entry entry) {
        Stream<String> figures = entry.figures().entrySet().stream()
                .map(figure -> figure.getKey() + ": " + dated(figure.getValue(), SettingWords::value));
        Stream<String> readings = entry.readings().entrySet().stream()
                .map(reading -> reading.getKey() + ": " + reading(reading.getValue()));
        return Stream.concat(figures, readings).collect(Collectors.joining("; "));
    }

    private static String reading(Readings readings) {
        Set<String> chosen = Set.copyOf(readings.chosen().values());
        List<String> others = readings.of().keySet().stream()
                .filter(word -> !chosen.contains(word))
                .toList();
        return dated(readings.chosen(), Function.identity())
                + (others.isEmpty() ? "" : ", not " + String.join(" or ", others));
    }

    private static String value(FigureValue value) {
        if (value.number() != null) {
            return value.number().toPlainString();
        }
        return value.table().entrySet().stream()
                .map(cell -> cell.getKey() + " " + cell.getValue().toPlainString())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static <T> String dated(Dated<T> dated, Function<T, String> word) {
        return Stream.concat(
                        dated.atFirst().stream().map(value -> word.apply(value) + ", undated"),
                        dated.byDay().entrySet().stream()
                                .map(value -> word.apply(value.getValue()) + " since " + value.getKey()))
                .collect(Collectors.joining(", "));
    }
}
