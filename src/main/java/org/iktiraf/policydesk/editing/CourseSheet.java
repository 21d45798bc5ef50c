package org.iktiraf.policydesk.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Programme;
import org.iktiraf.policydesk.editing.SheetRefused.AtLine;

/**
 * The courses of a programme as a sheet, which is downloaded, edited elsewhere and taken in again. A row does what the form
 * of a course does; a course without a row stays.
 */
final class CourseSheet {

    static final String FIELD = "courseSheet";

    private static final List<String> HEAD = List.of("code", "title", "credits", "outcomes");
    private static final Pattern BETWEEN = Pattern.compile(";\\s*(?=[A-Za-z0-9][A-Za-z0-9-]{0,29}\\s*:)");

    private final Programme programme;

    CourseSheet(Programme programme) {
        this.programme = programme;
    }

    /** With the mark by which programs for sheets know its characters. */
    String text() {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(HEAD);
            for (Course course : programme.courses()) {
                Map<String, String> form = form(course);
                printer.printRecord(HEAD.stream().map(form::get));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One outcome with a semicolon in it ends its line, so that it is not taken for two. */
    private Map<String, String> form(Course course) {
        Map<String, String> form = new TreeMap<>(InstitutionWriting.form(programme.code(), course));
        form.computeIfPresent(
                "outcomes", (name, lines) -> lines.contains(";") && !lines.contains("\n") ? lines + "\n" : lines);
        return form;
    }

    /**
     * The programmes with what a sheet says of the courses of this one.
     *
     * @throws Slip if it is no such sheet
     * @throws SheetRefused if some of its rows cannot be written
     */
    String over(String yaml, String sheet) {
        List<SheetRow> rows = SheetRows.read(FIELD, sheet, HEAD);
        check(rows);
        String written = yaml;
        for (SheetRow row : rows) {
            Map<String, String> form = form(row);
            if (!isSaid(form)) {
                written = InstitutionWriting.course(written, form);
            }
        }
        return written;
    }

    private void check(List<SheetRow> rows) {
        List<AtLine> wrong = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (SheetRow row : rows) {
            slips(row, codes).forEach(slip -> wrong.add(new AtLine(row.line(), slip)));
        }
        if (!wrong.isEmpty()) {
            throw new SheetRefused(wrong);
        }
    }

    private List<Slip> slips(SheetRow row, Set<String> codes) {
        if (!row.fits()) {
            return List.of(
                    new Slip("", Slip.Reason.CELLS, String.valueOf(row.cells().size())));
        }
        Map<String, String> form = form(row);
        String code = form.getOrDefault("code", "").strip();
        List<Slip> slips = new ArrayList<>(
                InstitutionWriting.slips(form, programme.course(code).isPresent()));
        if (!code.isEmpty() && !codes.add(code)) {
            slips.add(new Slip("code", Slip.Reason.TWICE, code));
        }
        return slips;
    }

    private Map<String, String> form(SheetRow row) {
        Map<String, String> form = new TreeMap<>(row.fields());
        form.put("programme", programme.code());
        form.computeIfPresent(
                "outcomes",
                (name, said) ->
                        said.contains("\n") ? said : BETWEEN.matcher(said).replaceAll("\n"));
        return form;
    }

    private boolean isSaid(Map<String, String> form) {
        return programme.courses().stream()
                .map(course -> InstitutionWriting.form(programme.code(), course))
                .anyMatch(there -> plain(there).equals(plain(form)));
    }

    private static Map<String, List<String>> plain(Map<String, String> form) {
        return form.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue()
                                .lines()
                                .map(line -> line.strip()
                                        .replaceAll("\\s*:\\s*", ": ")
                                        .replaceAll("\\s+", " "))
                                .filter(line -> !line.isEmpty())
                                .toList()));
    }
}
