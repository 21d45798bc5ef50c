package org.iktiraf.portfolio.intake.elm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.json.Filling;
import org.iktiraf.portfolio.intake.json.Frameworks;
import org.iktiraf.portfolio.intake.json.Languages;
import org.iktiraf.portfolio.intake.json.Spot;
import org.jspecify.annotations.Nullable;

/** Fills a credential from what was to be learnt: credit, workload, level, outcomes, entry and form. */
record ElmSpecification(Spot specified, PieceRead piece, Filling fill) {

    private static final String ECTS = "European Credit Transfer";
    private static final int LONGEST_DURATION = 30;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

    void read() {
        credit();
        hours();
        level();
        outcomes();
        fill.text("description.prerequisites", specified.to("entryRequirement"));
        participation();
        quality();
    }

    private void credit() {
        List<Spot> credits = specified.each("creditPoint");
        for (Spot credit : credits.stream().limit(1).toList()) {
            fill.credit(credit.to("point").number(), unit(credit.to("framework")), credit.at());
        }
        credits.stream().skip(1).forEach(credit -> credit.into().remark("another-credit", credit.at()));
    }

    private static @Nullable String unit(Spot framework) {
        String label = EuropeanCodes.label(framework);
        return label != null && (label.contains(ECTS) || label.contains("ECTS")) ? "ECTS" : label;
    }

    private void hours() {
        Spot volume = specified.to("volumeOfLearning");
        String text = volume.text();
        if (text == null) {
            return;
        }
        BigDecimal hours = hours(text);
        if (hours == null) {
            volume.into().remark("not-hours", volume.at(), text);
        }
        piece.amount("hours", hours, volume.at());
    }

    /** A day or a month of learning is no number of hours. */
    static @Nullable BigDecimal hours(String duration) {
        try {
            return duration.startsWith("PT") && duration.length() < LONGEST_DURATION ? inHours(duration) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static BigDecimal inHours(String duration) {
        BigDecimal seconds = BigDecimal.valueOf(Duration.parse(duration).toSeconds());
        BigDecimal hours = seconds.divide(SECONDS, MathContext.DECIMAL32).stripTrailingZeros();
        return hours.setScale(Math.max(0, hours.scale()));
    }

    private void level() {
        Spot eqf = specified.to("eqfLevel").one();
        Spot national = specified.to("nqfLevel").one();
        String european = Frameworks.level(eqf.id()).orElse(null);
        piece.level("EQF", european, eqf.at());
        if (national.isThere()) {
            national(national, european == null);
        }
    }

    private void national(Spot spot, boolean isOnly) {
        String label = EuropeanCodes.label(spot);
        String framework = Frameworks.named(label).orElse(null);
        String level = Frameworks.level(label).orElse(null);
        if (isOnly && framework != null && level != null) {
            piece.level(framework, level, spot.at());
        } else if (label != null) {
            spot.into().remark("another-level", Objects.requireNonNullElse(framework, "NQF"), label);
        }
    }

    private void outcomes() {
        Spot outcomes = specified.to("learningOutcome");
        piece.texts(
                "outcomes",
                outcomes.each().stream().flatMap(ElmSpecification::outcome).toList(),
                outcomes.at());
    }

    private static Stream<String> outcome(Spot outcome) {
        String title = outcome.node().isObject() ? outcome.to("title").text() : outcome.text();
        if (title == null) {
            return Stream.empty();
        }
        List<String> skills = outcome.each("relatedESCOSkill").stream()
                .flatMap(skill -> Stream.ofNullable(Languages.pick(skill.node().path("prefLabel"))))
                .toList();
        return Stream.of(skills.isEmpty() ? title : title + " (ESCO: " + String.join("; ", skills) + ")");
    }

    private void participation() {
        Spot mode = specified.to("mode");
        Spot setting = specified.to("learningSetting");
        String form = EuropeanCodes.label(mode);
        piece.text("description.delivery", form, mode.at());
        String both = Stream.of(form, EuropeanCodes.label(setting))
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + "; " + other)
                .orElse(null);
        piece.text("description.participation", both, mode.isThere() ? mode.at() : setting.at());
    }

    private void quality() {
        Spot quality = specified.any("accreditation", "qualityAssurance").one();
        if (!quality.isThere()) {
            return;
        }
        String title = quality.node().isObject() ? quality.to("title").text() : quality.text();
        String kind = quality.node().isObject() ? EuropeanCodes.label(quality.to("dcType")) : null;
        piece.text("description.qualityAssurance", title == null ? kind : title, quality.at());
    }
}
