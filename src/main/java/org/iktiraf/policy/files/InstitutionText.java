package org.iktiraf.policy.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Keep;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.files.CsvRows.Row;
import org.iktiraf.policy.files.Written.Block;

/** Reads an institution: its programmes, its articulations and its grades. */
final class InstitutionText {

    static final String FOLDER = "institutions/";
    static final String PROGRAMMES = "programmes.yaml";
    static final String ARTICULATIONS = "articulations.csv";
    static final String GRADES = "grades.csv";

    private static final List<String> ARTICULATED =
            List.of("id", "sources", "issuer", "courses", "minimum grade", "percent", "from", "to");

    private static final Map<String, Keep> KEEP = Values.choices(
            List.of(Keep.values()),
            keep -> keep == Keep.LEARNERS_RANK
                    ? "learner's rank"
                    : keep.name().toLowerCase(Locale.ROOT).replace('_', ' '));

    private final String slug;
    private final Map<String, String> files;
    private final Faults faults;

    private InstitutionText(String slug, Map<String, String> files, Faults faults) {
        this.slug = slug;
        this.files = files;
        this.faults = faults;
    }

    static Institution read(String slug, Block programmes, Map<String, String> files, Faults faults) {
        Fields fields = Fields.of(programmes, faults).only("institution", "policies", "programmes");
        return new InstitutionText(slug, files, faults).institution(fields);
    }

    private Institution institution(Fields fields) {
        Fields about = fields.block("institution").only("name", "country", "approvals", "keep", "lists", "profile");
        List<Programme> programmes = programmes(fields);
        return new Institution(
                slug,
                about.word("name"),
                about.word("country"),
                approvals(about),
                grades(),
                ListsText.read(about.block("lists")),
                keep(about),
                ProfileText.read(about),
                programmes,
                articulations(programmes));
    }

    static Map<String, LocalDate> approvals(Fields about) {
        Map<String, LocalDate> approvals = new LinkedHashMap<>();
        Fields days = about.block("approvals");
        days.pairs().keySet().forEach(name -> approvals.put(name, days.day(name)));
        return approvals;
    }

    static Keep keep(Fields about) {
        return about.oneOf("keep", KEEP, Keep.MOST_CREDITS);
    }

    private List<Programme> programmes(Fields fields) {
        List<Programme> programmes = new ArrayList<>();
        List<String> policies = fields.words("policies");
        fields.block("programmes")
                .pairs()
                .forEach((code, pair) -> programmes.add(ProgrammeText.read(code, pair, policies, faults)));
        return programmes;
    }

    private Map<String, Map<String, String>> grades() {
        Map<String, Map<String, String>> grades = new LinkedHashMap<>();
        for (Row row : rows(GRADES, "scale", "grade", "grade here")) {
            grades.computeIfAbsent(row.text("scale"), scale -> new LinkedHashMap<>())
                    .put(row.text("grade"), row.text("grade here"));
        }
        return grades;
    }

    private List<Articulation> articulations(List<Programme> programmes) {
        List<Articulation> articulations = new ArrayList<>();
        for (Row row : articulationRows()) {
            row.list("courses").stream()
                    .filter(code ->
                            programmes.stream().allMatch(p -> p.course(code).isEmpty()))
                    .forEach(code -> faults.add(row.at(), "No programme has a course \"%s\".".formatted(code)));
            articulations.add(articulation(row));
        }
        return articulations;
    }

    private static Articulation articulation(Row row) {
        return new Articulation(
                row.text("id"),
                row.list("sources"),
                row.textIfAny("issuer").orElse(null),
                row.list("courses"),
                row.textIfAny("minimum grade").orElse(null),
                row.number("percent"),
                row.textIfAny("credits").isPresent() ? row.number("credits") : null,
                row.day("from"),
                row.textIfAny("to").isPresent() ? row.day("to") : null,
                row.textIfAny("note").orElse(null));
    }

    private List<Row> articulationRows() {
        String path = FOLDER + slug + "/" + ARTICULATIONS;
        String text = files.get(path);
        return text == null ? List.of() : CsvRows.read(path, text, faults, ARTICULATED, List.of("credits", "note"));
    }

    private List<Row> rows(String table, String... columns) {
        String path = FOLDER + slug + "/" + table;
        String text = files.get(path);
        return text == null ? List.of() : CsvRows.read(path, text, faults, columns);
    }
}
