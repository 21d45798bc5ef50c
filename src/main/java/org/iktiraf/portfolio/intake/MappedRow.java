package org.iktiraf.portfolio.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.gathering.SelfDeclared;
import org.iktiraf.portfolio.intake.tables.Mapping;
import org.iktiraf.portfolio.intake.tables.Meaning;
import org.iktiraf.portfolio.intake.tables.StatedNumber;
import org.iktiraf.portfolio.intake.tables.StatedTime;
import org.iktiraf.portfolio.intake.tables.StatedTimes;
import org.iktiraf.portfolio.intake.tables.TableRow;
import org.jspecify.annotations.Nullable;

/** One row of a table as a person said that it is to be read. */
final class MappedRow {

    private static final Set<String> YES = Set.of(
            "yes", "y", "true", "1", "x", "completed", "complete", "passed", "100%", "ya", "selesai", "tamat", "lulus");

    private static final Set<String> NO = Set.of(
            "no",
            "n",
            "false",
            "0",
            "not completed",
            "incomplete",
            "failed",
            "in progress",
            "tidak",
            "belum",
            "gagal",
            "dalam proses");

    private final List<String> headings;
    private final Mapping mapping;
    private final TableRow row;
    private final Gathering into;

    MappedRow(List<String> headings, Mapping mapping, TableRow row, Gathering into) {
        this.headings = headings;
        this.mapping = mapping;
        this.row = row;
        this.into = into;
    }

    void read() {
        PieceRead piece = into.add("credentials").word("kind", mapping.kind()).checks(SelfDeclared.CHECKS);
        piece.text("title", cell(Meaning.TITLE), at(Meaning.TITLE))
                .text("code", cell(Meaning.CODE), at(Meaning.CODE))
                .text("issuer.name", orFor(Meaning.ISSUER, mapping.issuer()), at(Meaning.ISSUER))
                .text("issuer.country", cell(Meaning.COUNTRY), at(Meaning.COUNTRY))
                .text("description.content", cell(Meaning.DESCRIPTION), at(Meaning.DESCRIPTION))
                .amount("hours", number(Meaning.HOURS), at(Meaning.HOURS))
                .amount("assessment.percent", number(Meaning.PERCENT), at(Meaning.PERCENT))
                .yesOrNo("completed", completed(), at(Meaning.COMPLETED));
        measures(piece);
        day(piece, "started", Meaning.STARTED);
        day(piece, "awarded", Meaning.AWARDED);
        day(piece, "expires", Meaning.EXPIRES);
    }

    /** What means nothing without a unit, a scale or a framework. */
    private void measures(PieceRead piece) {
        String unit = orFor(Meaning.CREDIT_UNIT, mapping.unit());
        String scale = orFor(Meaning.GRADE_SCALE, mapping.scale());
        String framework = orFor(Meaning.LEVEL_FRAMEWORK, mapping.framework());
        piece.credit(number(Meaning.CREDIT), unit, at(Meaning.CREDIT))
                .grade(scale, cell(Meaning.GRADE), at(Meaning.GRADE))
                .level(framework, cell(Meaning.LEVEL), at(Meaning.LEVEL));
        remarkAlone(Meaning.CREDIT, unit, "row-without-unit");
        remarkAlone(Meaning.GRADE, scale, "row-without-scale");
        remarkAlone(Meaning.LEVEL, framework, "row-without-framework");
    }

    private void remarkAlone(Meaning meaning, @Nullable String measure, String word) {
        String stated = cell(meaning);
        if (stated != null && measure == null) {
            into.remark(word, String.valueOf(row.number()), stated);
        }
    }

    private void day(PieceRead piece, String field, Meaning meaning) {
        String stated = cell(meaning);
        if (stated == null) {
            return;
        }
        Optional<StatedTime> time = StatedTimes.read(stated, mapping.days());
        if (time.isPresent() && time.get().isDay()) {
            piece.day(field, time.get().first(), at(meaning));
        } else {
            boolean isUnclear = mapping.days() == null && StatedTimes.isUnclear(stated);
            String word = time.isPresent() ? "month-only" : isUnclear ? "day-unclear" : "day-unread";
            into.remark(word, String.valueOf(row.number()), stated);
        }
    }

    private @Nullable BigDecimal number(Meaning meaning) {
        String stated = cell(meaning);
        if (stated == null) {
            return null;
        }
        Optional<BigDecimal> number = StatedNumber.read(stated, mapping.decimalComma());
        if (number.isEmpty()) {
            into.remark("number-unread", String.valueOf(row.number()), stated);
        }
        return number.orElse(null);
    }

    private @Nullable Boolean completed() {
        String stated = cell(Meaning.COMPLETED);
        if (stated == null) {
            return null;
        }
        String plain = stated.toLowerCase(Locale.ROOT);
        if (!YES.contains(plain) && !NO.contains(plain)) {
            into.remark("completed-unread", String.valueOf(row.number()), stated);
            return null;
        }
        return YES.contains(plain);
    }

    private @Nullable String orFor(Meaning meaning, @Nullable String all) {
        String stated = cell(meaning);
        return stated == null ? all : stated;
    }

    private @Nullable String cell(Meaning meaning) {
        int column = mapping.column(meaning);
        String stated = column < 0 ? "" : row.cells().get(column);
        return stated.isEmpty() ? null : stated;
    }

    private String at(Meaning meaning) {
        int column = mapping.column(meaning);
        return column < 0 ? "row " + row.number() : row.at(headings.get(column));
    }
}
