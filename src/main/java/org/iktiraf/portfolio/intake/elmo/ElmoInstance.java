package org.iktiraf.portfolio.intake.elmo;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iktiraf.portfolio.Credit;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.tables.StatedNumber;
import org.iktiraf.portfolio.intake.xml.XmlElement;

/** What a learner did in one part of a transcript. */
final class ElmoInstance {

    /** The format says that a part without a status is one that was passed. */
    private static final String BY_DEFAULT = "passed";

    /** How registries of several countries write, in place of a grade, that it was earned elsewhere. */
    private static final List<String> FROM_ELSEWHERE = List.of(
            "innpasset",
            "recognised",
            "recognized",
            "credit transfer",
            "transferred",
            "anerkannt",
            "angerechnet",
            "tillgodor",
            "hyväksilu",
            "uznan",
            "pemindahan kredit",
            "pindahan kredit");

    private final XmlElement instance;
    private final ElmoReport report;
    private final Gathering into;

    ElmoInstance(XmlElement instance, ElmoReport report, Gathering into) {
        this.instance = instance;
        this.report = report;
        this.into = into;
    }

    void put(PieceRead piece, String called) {
        putStatus(piece, "completed", called);
        putDays(piece, called);
        putGrade(piece, "assessment.grade", called);
        putOrigin(piece, called);
        credit().ifPresent(credit -> piece.credit(credit.amount(), credit.unit(), at("credit")));
        putLevel(piece, called);
        instance.said("engagementHours")
                .ifPresent(one -> piece.amount(
                        "hours", StatedNumber.read(one.text(), false).orElse(null), one.path()));
    }

    /** Whether it was passed; nothing where its status is no word of the format. */
    Optional<Boolean> status() {
        return switch (instance.said("status").map(XmlElement::text).orElse(BY_DEFAULT)) {
            case "passed" -> Optional.of(true);
            case "failed", "in-progress" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    void putStatus(PieceRead piece, String field, String called) {
        Optional<XmlElement> stated = instance.said("status");
        status().ifPresent(passed ->
                piece.yesOrNo(field, passed, stated.map(XmlElement::path).orElse(instance.path())));
        if (stated.isEmpty()) {
            into.remark("status-by-format", called);
        }
    }

    private void putDays(PieceRead piece, String called) {
        instance.said("start")
                .ifPresent(one -> piece.day("started", ElmoText.day(one).orElse(null), one.path()));
        putAwarded(piece, "awarded", called);
    }

    /** The day on which it was finished, where it was passed; a term is not a day. */
    void putAwarded(PieceRead piece, String field, String called) {
        if (!status().orElse(false)) {
            return;
        }
        Optional<XmlElement> date = instance.said("date");
        date.ifPresent(one -> piece.day(field, ElmoText.day(one).orElse(null), one.path()));
        if (date.isEmpty()) {
            instance.child("academicTerm")
                    .flatMap(term -> ElmoText.preferred(term, "title"))
                    .ifPresent(term -> into.remark("term-only", called, term.text()));
        }
    }

    void putGrade(PieceRead piece, String field, String called) {
        Optional<XmlElement> grade = instance.said("resultLabel");
        String scale = instance.said("gradingSchemeLocalId")
                .map(XmlElement::text)
                .map(report::scale)
                .orElse("");
        grade.ifPresent(one -> piece.grade(field, scale, one.text(), one.path()));
        if (grade.isPresent() && scale.isEmpty()) {
            into.remark("result-without-scale", called, grade.get().text());
        }
    }

    private void putOrigin(PieceRead piece, String called) {
        instance.said("resultLabel").filter(ElmoInstance::isFromElsewhere).ifPresent(one -> {
            piece.text("obtainedBy", "credit-transfer", one.path());
            into.remark("recognised-elsewhere", called, one.text());
        });
    }

    private static boolean isFromElsewhere(XmlElement label) {
        String plain = label.text().toLowerCase(Locale.ROOT);
        return FROM_ELSEWHERE.stream().anyMatch(plain::startsWith);
    }

    /** What is counted in ECTS, else the first. */
    Optional<Credit> credit() {
        return instance.children("credit")
                .flatMap(one -> credit(one).stream())
                .min(Comparator.comparing(credit -> !credit.unit().equals("ECTS")));
    }

    private static Optional<Credit> credit(XmlElement stated) {
        String scheme = stated.said("scheme").map(XmlElement::text).orElse("");
        return stated.said("value")
                .filter(value -> !scheme.isEmpty())
                .flatMap(value -> StatedNumber.read(value.text(), false))
                .map(amount -> new Credit(amount, scheme.equalsIgnoreCase("ects") ? "ECTS" : scheme));
    }

    /** The level that all of Europe reads, else the first; the others are said. */
    private void putLevel(PieceRead piece, String called) {
        List<XmlElement> levels = instance.children("level")
                .filter(one -> one.said("value").isPresent())
                .sorted(Comparator.comparing(one -> !framework(one).equals("EQF")))
                .toList();
        levels.stream().limit(1).forEach(one -> piece.level(framework(one), value(one), one.path()));
        levels.stream().skip(1).forEach(one -> into.remark("second-level", called, framework(one) + " " + value(one)));
    }

    private static String value(XmlElement level) {
        return level.said("value").map(XmlElement::text).orElse("");
    }

    /** A national framework is known by its own name, for there are many. */
    private static String framework(XmlElement level) {
        String type = level.said("type").map(XmlElement::text).orElse("");
        return type.equals("NQF")
                ? ElmoText.preferred(level, "description").map(XmlElement::text).orElse(type)
                : type;
    }

    private String at(String name) {
        return instance.path() + "/" + name;
    }
}
