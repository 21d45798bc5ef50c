package org.iktiraf.admissions.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.casework.Case;
import org.iktiraf.explaining.Comparing;
import org.iktiraf.explaining.LineCompared;
import org.iktiraf.portfolio.json.Field;
import org.iktiraf.portfolio.json.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a change is tried.
 *
 * @param pieces everything in the portfolio; empty where the person was erased
 * @param offers institutions with their programmes, the one of the case first
 * @param chosen the field that is to have another value; null while none is chosen
 * @param comparing null where nothing was tried
 * @param refused why it could not be tried; null where it could
 */
record TryPage(
        Case of,
        TryAsk ask,
        List<Piece> pieces,
        List<Offer> offers,
        @Nullable Field chosen,
        @Nullable Comparing comparing,
        @Nullable TrialRefused refused) {

    /** Fields that have a place of their own in the form. */
    private static final Set<String> OWN_PLACE = Set.of("asks.programme", "asks.institution", "asks.on");

    TryPage {
        pieces = List.copyOf(pieces);
        offers = List.copyOf(offers);
    }

    public boolean isErased() {
        return pieces.isEmpty();
    }

    /** Whether this part of the form is at fault. */
    public boolean isWrong(String part) {
        return refused != null && refused.part().equals(part);
    }

    /** What is wrong, in words. */
    public List<String> wrongs() {
        return refused == null ? List.of() : refused.words();
    }

    /** Fields of a piece that can be typed, the known ones first. */
    public List<Field> fields(Piece piece) {
        return piece.fields().stream()
                .filter(field -> field.isTyped() && !OWN_PLACE.contains(field.where()))
                .sorted((one, other) -> Boolean.compare(one.value() == null, other.value() == null))
                .toList();
    }

    /** What can be left out, list by list: all but the learner and what is asked for as a whole. */
    public List<Loose> loose() {
        Map<String, List<Piece>> lists = pieces.stream()
                .filter(piece -> piece.id() != null)
                .collect(Collectors.groupingBy(Piece::section, LinkedHashMap::new, Collectors.toList()));
        return lists.entrySet().stream()
                .map(list -> new Loose(
                        list.getKey(),
                        list.getValue(),
                        list.getValue().stream().anyMatch(piece -> ask.leavesOut(piece.where()))))
                .toList();
    }

    /** Lines that the changed copy has not, though nobody left them out: the programme has no such course. */
    public List<LineCompared> missing() {
        return comparing == null
                ? List.of()
                : comparing.lines().stream()
                        .filter(line -> line.kind().equals("claim")
                                && line.after() == null
                                && !ask.leavesOut("asks.claims/" + line.id()))
                        .toList();
    }

    /**
     * A list of which things can be left out.
     *
     * @param open whether one of them is
     */
    record Loose(String name, List<Piece> pieces, boolean open) {

        Loose {
            pieces = List.copyOf(pieces);
        }
    }

    /** An institution with its programmes. */
    record Offer(String name, List<Choice> choices) {

        Offer {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A programme.
     *
     * @param value institution and code
     */
    record Choice(String value, String title) {}
}
