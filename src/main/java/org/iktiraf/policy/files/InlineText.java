package org.iktiraf.policy.files;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.InlineProgrammes.InlineProgramme;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Profile;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.files.Written.Block;
import org.iktiraf.policy.files.Written.Pair;
import org.iktiraf.policy.files.Written.Rows;
import org.iktiraf.policy.files.Written.Word;
import org.jspecify.annotations.Nullable;

/** Reads a programme that is described in place, in the words of {@code programmes.yaml}. */
final class InlineText {

    private static final Place PLACE = new Place("programme", 1);
    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final Set<String> SPACED = Set.of(
            "graduating credits",
            "coursework credits",
            "mpu credits",
            "professional body",
            "body accepts",
            "final assessment",
            "certificates needed",
            "minimum grade",
            "credit unit",
            "grade scale",
            "exit awards",
            "credits at");

    private InlineText() {}

    static InlineProgramme read(Map<String, ?> words, Faults faults) {
        Map<String, Pair> pairs = new LinkedHashMap<>(block(words).pairs());
        Fields about = Fields.of(new Block(PLACE, pairs), faults);
        String code = about.wordOr("code", "inline");
        Fields institution = about.block("institution").only("approvals", "keep", "grades", "lists", "articulations");
        pairs.keySet().removeAll(Set.of("code", "institution"));
        Programme programme = ProgrammeText.read(code, new Pair(PLACE, new Block(PLACE, pairs)), List.of(), faults);
        return new InlineProgramme(institution(institution, programme), programme);
    }

    private static Institution institution(Fields about, Programme programme) {
        return new Institution(
                "inline",
                "Inline",
                "MY",
                InstitutionText.approvals(about),
                grades(about.block("grades")),
                ListsText.read(about.block("lists")),
                InstitutionText.keep(about),
                Profile.NONE,
                List.of(programme),
                articulations(about.block("articulations")));
    }

    private static List<Articulation> articulations(Fields written) {
        return written.pairs().keySet().stream()
                .map(id -> articulation(
                        id,
                        written.block(id)
                                .only(
                                        "sources",
                                        "issuer",
                                        "courses",
                                        "minimum grade",
                                        "percent",
                                        "credits",
                                        "from",
                                        "to")))
                .toList();
    }

    private static Articulation articulation(String id, Fields one) {
        return new Articulation(
                id,
                one.words("sources"),
                one.wordOrNone("issuer"),
                one.words("courses"),
                one.wordOrNone("minimum grade"),
                new BigDecimal(one.whole("percent")),
                one.has("credits") ? new BigDecimal(one.whole("credits")) : null,
                one.day("from"),
                one.has("to") ? one.day("to") : null);
    }

    private static Map<String, Map<String, String>> grades(Fields scales) {
        Map<String, Map<String, String>> grades = new LinkedHashMap<>();
        scales.pairs().keySet().forEach(scale -> {
            Fields here = scales.block(scale);
            Map<String, String> ofScale = new LinkedHashMap<>();
            here.pairs().keySet().forEach(grade -> ofScale.put(grade, here.word(grade)));
            grades.put(scale, ofScale);
        });
        return grades;
    }

    private static Written written(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return block(map);
        }
        if (value instanceof Collection<?> items) {
            return new Rows(PLACE, items.stream().map(InlineText::written).toList());
        }
        return new Word(PLACE, value == null ? "" : value.toString().strip(), true);
    }

    private static Block block(Map<?, ?> map) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        map.forEach((key, value) -> pairs.put(spaced(String.valueOf(key)), new Pair(PLACE, written(value))));
        return new Block(PLACE, pairs);
    }

    private static String spaced(String key) {
        String words = CAPITAL.matcher(key).replaceAll(" $1").toLowerCase(Locale.ROOT);
        return SPACED.contains(words) ? words : key;
    }
}
