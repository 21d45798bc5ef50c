package org.iktiraf.portfolio.intake.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.jspecify.annotations.Nullable;

/** Fills the fields of a piece from the first of several spots that states something. */
public record Filling(PieceRead piece, Gathering into) {

    private static final int LONGEST_ID = 300;
    /** An address or a name of its own; Europass numbers what a file holds from 1 in every file. */
    private static final Pattern KNOWN = Pattern.compile("(?!urn:epass:)[^\\s:]+:\\S+");

    public Filling text(String field, Spot... spots) {
        first(spots, Spot::text)
                .ifPresent(
                        found -> piece.text(field, found.value(), found.spot().at()));
        return this;
    }

    /** A word of a vocabulary, made of what is written. */
    public Filling word(String field, Spot... spots) {
        first(spots, Spot::text)
                .ifPresent(found ->
                        piece.text(field, Slugs.of(found.value()), found.spot().at()));
        return this;
    }

    public Filling yesOrNo(String field, Spot spot) {
        piece.yesOrNo(field, spot.yesOrNo(), spot.at());
        return this;
    }

    public Filling country(String field, Spot... spots) {
        first(spots, Filling::place).ifPresent(found -> {
            String code = Countries.code(found.value());
            if (code == null) {
                into.remark("unknown-country", found.value());
            }
            piece.text(field, code, found.spot().at());
        });
        return this;
    }

    /** The day that a field holds; of a month or a year it keeps only where it was stated. */
    @Nullable
    public LocalDate day(String field, Spot... spots) {
        return first(spots, Spot::day).map(found -> day(field, found)).orElse(null);
    }

    private @Nullable LocalDate day(String field, Found<StatedDay> found) {
        LocalDate day = found.value().day();
        if (day == null) {
            into.remark("no-whole-day", found.spot().at(), found.value().text());
            piece.stated(field, found.spot().at() + " " + found.value().text());
        }
        piece.day(field, day, found.spot().at());
        return day;
    }

    /** The first day of learning, where it is not after the award. */
    public Filling started(@Nullable LocalDate awarded, Spot... spots) {
        first(spots, Spot::day).ifPresent(found -> {
            LocalDate day = found.value().day();
            if (awarded != null && day != null && day.isAfter(awarded)) {
                into.remark("starts-after-award", day.toString(), awarded.toString());
            } else {
                day("started", found);
            }
        });
        return this;
    }

    /** First and last day of experience, so that months and years make it no longer than is stated. */
    public Filling stretch(Spot from, Spot to) {
        StatedDay first = from.day();
        StatedDay last = to.day();
        if (first != null && last != null && isNothing(first, last)) {
            into.remark("no-whole-day", from.at(), first.text());
            return this;
        }
        narrowly("from", first, first == null ? null : first.last(), from);
        narrowly("to", last, last == null ? null : last.first(), to);
        return this;
    }

    /** Whether so little is stated of both that nothing is left between them. */
    private static boolean isNothing(StatedDay first, StatedDay last) {
        boolean isWhole = first.day() != null && last.day() != null;
        return !isWhole && last.first().isBefore(first.last());
    }

    private void narrowly(String field, @Nullable StatedDay stated, @Nullable LocalDate day, Spot spot) {
        if (stated != null && stated.day() == null) {
            into.remark("month-taken-narrowly", spot.at(), stated.text());
        }
        piece.day(field, day, spot.at());
    }

    /** The id that it has at its issuer, by which it is known again; only one that nobody else would give. */
    public Filling ownId(@Nullable String id, String at) {
        return known("id", id, at);
    }

    public Filling issuerId(Spot issuer) {
        return known("issuer", issuer.id(), issuer.at());
    }

    private Filling known(String field, @Nullable String id, String at) {
        if (id != null && KNOWN.matcher(id).matches() && id.length() <= LONGEST_ID) {
            piece.stated(field, at + " " + id);
        }
        return this;
    }

    /** An amount of credit; without its unit it is none. */
    public Filling credit(@Nullable BigDecimal amount, @Nullable String unit, String at) {
        if (amount != null && (unit == null || unit.isBlank())) {
            into.remark("credit-unit-unstated", amount.toPlainString(), at);
        }
        piece.credit(amount, unit, at);
        return this;
    }

    private static @Nullable String place(Spot spot) {
        String id = spot.id();
        return id == null
                ? spot.text()
                : Countries.code(id) == null && spot.node().isObject() ? spot.text() : id;
    }

    private static <T> Optional<Found<T>> first(Spot[] spots, Function<Spot, @Nullable T> reading) {
        return Stream.of(spots)
                .flatMap(spot -> Stream.ofNullable(reading.apply(spot)).map(value -> new Found<>(spot, value)))
                .findFirst();
    }

    private record Found<T>(Spot spot, T value) {}
}
