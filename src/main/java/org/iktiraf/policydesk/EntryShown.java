package org.iktiraf.policydesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.Note;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Readings;
import org.iktiraf.policy.Restate;
import org.iktiraf.policy.Source;
import org.iktiraf.policy.Standing;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a policy.
 *
 * @param rule full name
 * @param part its part in the verdict, in its word
 * @param anyOf group of alternatives of which one met is enough
 * @param routes routes for which a notice is shown, empty for all
 */
record EntryShown(
        String rule,
        String part,
        @Nullable String anyOf,
        Text sentence,
        @Nullable Note note,
        List<Cited> citations,
        Set<String> routes,
        List<FigureShown> figures,
        List<ReadingShown> readings,
        Outcome whenMet,
        Outcome whenNotMet,
        Outcome whenCannotTell,
        Restate restate) {

    static EntryShown of(Entry entry, Map<String, Source> sources) {
        return new EntryShown(
                entry.fullName(),
                entry.part().name().toLowerCase(java.util.Locale.ROOT),
                entry.anyOf(),
                entry.says(),
                entry.note(),
                entry.cites().stream()
                        .flatMap(cited -> Optional.ofNullable(sources.get(cited.source()))
                                .map(source -> Cited.of(source, cited.place()))
                                .stream())
                        .toList(),
                entry.routes(),
                entry.figures().entrySet().stream()
                        .map(figure -> FigureShown.of(figure.getKey(), figure.getValue()))
                        .toList(),
                entry.readings().entrySet().stream()
                        .map(reading -> ReadingShown.of(reading.getKey(), reading.getValue()))
                        .toList(),
                entry.whenMet(),
                entry.whenNotMet(),
                entry.whenCannotTell(),
                entry.restate());
    }

    /**
     * Where it is written.
     *
     * @param place null where none was read
     */
    record Cited(
            String source,
            String title,
            String href,
            @Nullable String place,
            LocalDate read,
            Standing standing) {

        static Cited of(Source source, @Nullable String place) {
            return new Cited(source.id(), source.title(), source.href(), place, source.read(), source.standing());
        }
    }

    /** A figure with all its values: each a number or a table of numbers. */
    record FigureShown(String name, List<InForce<Object>> values) {

        static FigureShown of(String name, Dated<FigureValue> figure) {
            return new FigureShown(
                    name,
                    InForce.all(figure).stream()
                            .map(value -> new InForce<>(value.since(), plain(value.value())))
                            .toList());
        }

        private static Object plain(FigureValue value) {
            return value.number() == null ? value.table() : value.number();
        }
    }

    /** A setting where sources disagree: what is chosen, and every reading with its sources. */
    record ReadingShown(String name, List<InForce<String>> chosen, Map<String, Readings.Meaning> readings) {

        static ReadingShown of(String name, Readings readings) {
            return new ReadingShown(name, InForce.all(readings.chosen()), readings.of());
        }
    }

    /**
     * A value with the day on which it takes force.
     *
     * @param since null where nobody has published the day
     */
    record InForce<T>(@Nullable LocalDate since, T value) {

        static <T> List<InForce<T>> all(Dated<T> dated) {
            Stream<InForce<T>> known =
                    dated.byDay().entrySet().stream().map(day -> new InForce<>(day.getKey(), day.getValue()));
            return Stream.concat(dated.atFirst().stream().map(value -> new InForce<>(null, value)), known)
                    .toList();
        }
    }
}
