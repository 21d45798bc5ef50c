package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iktiraf.portfolio.Judgement;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Standing;
import org.jspecify.annotations.Nullable;

/** Numbers of the learner's standing and judgements of assessors; what is not there is not known. */
final class RecordHere {

    private final Portfolio portfolio;

    RecordHere(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    Found number(String name) {
        List<Standing> named =
                portfolio.standing().stream().filter(s -> name.equals(s.name())).toList();
        return named.size() == 1
                ? Found.of(named.get(0).amount(), "standing/" + named.get(0).id() + ".amount")
                : Found.unknown("standing/" + name);
    }

    /** The newest judgement; not known where several were made and one has no day. */
    Found judged(String criterion, List<String> about) {
        return newest(criterion, about)
                .map(one -> Found.of(one.met(), "judgements/" + one.id() + ".met"))
                .orElseGet(() -> Found.unknown("judgements/" + criterion));
    }

    Found judgedOn(String criterion, List<String> about) {
        return newest(criterion, about)
                .map(one ->
                        Found.of(Boolean.TRUE.equals(one.met()) ? one.on() : null, "judgements/" + one.id() + ".on"))
                .orElseGet(() -> Found.unknown("judgements/" + criterion));
    }

    static Found dayInYear(Found of, @Nullable Object month, @Nullable Object day) {
        return of.value() instanceof LocalDate in
                        && Values.plain(month) instanceof BigDecimal m
                        && Values.plain(day) instanceof BigDecimal d
                ? Found.of(date(in.getYear(), m.intValue(), d.intValue()), of.where())
                : Found.unknown(of.where());
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Optional<Judgement> newest(String criterion, List<String> about) {
        List<Judgement> made = portfolio.judgements().stream()
                .filter(j -> criterion.equals(j.criterion()) && about.contains(Objects.toString(j.about(), "")))
                .toList();
        return made.size() > 1 && made.stream().anyMatch(j -> j.on() == null)
                ? Optional.empty()
                : made.stream()
                        .max(Comparator.comparing(Judgement::on, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(Judgement::id));
    }
}
