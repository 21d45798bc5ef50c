package org.iktiraf.policydesk.editing;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Institution;
import org.jspecify.annotations.Nullable;

/** Writes one row of an institution's {@code articulations.csv} as its form says it. */
final class ArticulationWriting {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,59}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Institution institution;
    private final Map<String, String> form;

    ArticulationWriting(Institution institution, Map<String, String> form) {
        this.institution = institution;
        this.form = form;
    }

    static Map<String, String> form(Articulation one) {
        Map<String, String> form = new TreeMap<>();
        form.put("sources", String.join("\n", one.sources()));
        form.put("courses", String.join("\n", one.courses()));
        form.put("percent", one.percent().toPlainString());
        form.put("from", one.from().toString());
        putIfAny(form, "issuer", one.issuer());
        putIfAny(form, "grade", one.minimumGrade());
        putIfAny(form, "to", one.to());
        putIfAny(form, "note", one.note());
        BigDecimal credits = one.credits();
        putIfAny(form, "credits", credits == null ? null : credits.toPlainString());
        return form;
    }

    private static void putIfAny(Map<String, String> form, String field, @Nullable Object value) {
        if (value != null) {
            form.put(field, value.toString());
        }
    }

    /** @param was id of the row that is changed; empty where one is added, of the id in the field {@code key} */
    String over(String csv, String was) {
        ArticulationRows rows = ArticulationRows.of(csv);
        return rows.with(List.of(
                was.isEmpty() ? free(rows) : was,
                several("sources"),
                orNone("issuer"),
                courses(),
                orNone("grade"),
                percent(),
                day("from").toString(),
                to(),
                credits(),
                word("note")));
    }

    private String free(ArticulationRows rows) {
        String key = word("key");
        require(KEY.matcher(key).matches(), "key", Slip.Reason.NAME);
        require(!rows.has(key), "key", Slip.Reason.EXISTS);
        return key;
    }

    private String several(String field) {
        require(!form.getOrDefault(field, "").contains(";"), field, Slip.Reason.SEMICOLON);
        String all = form.getOrDefault(field, "")
                .lines()
                .map(ArticulationWriting::plain)
                .filter(line -> !line.isEmpty())
                .collect(joining(";"));
        require(!all.isEmpty(), field, Slip.Reason.MISSING);
        return all;
    }

    private String courses() {
        String courses = several("courses");
        for (String code : List.of(courses.split(";", -1))) {
            if (institution.programmes().stream()
                    .allMatch(programme -> programme.course(code).isEmpty())) {
                throw new Slip("courses", Slip.Reason.COURSE, code);
            }
        }
        return courses;
    }

    private String percent() {
        String percent = word("percent");
        require(
                NUMBER.matcher(percent).matches() && new BigDecimal(percent).compareTo(WHOLE) <= 0,
                "percent",
                Slip.Reason.PERCENT);
        return percent;
    }

    private String credits() {
        String credits = orNone("credits");
        require(credits.equals("none") || NUMBER.matcher(credits).matches(), "credits", Slip.Reason.NUMBER);
        return credits;
    }

    private String to() {
        if (orNone("to").equals("none")) {
            return "none";
        }
        LocalDate to = day("to");
        require(!to.isBefore(day("from")), "to", Slip.Reason.ORDER);
        return to.toString();
    }

    private LocalDate day(String field) {
        try {
            return LocalDate.parse(word(field));
        } catch (DateTimeParseException e) {
            throw new Slip(field, Slip.Reason.DAY, word(field));
        }
    }

    private String orNone(String field) {
        return word(field).isEmpty() ? "none" : word(field);
    }

    private void require(boolean holds, String field, Slip.Reason reason) {
        if (!holds) {
            throw new Slip(field, reason, word(field));
        }
    }

    private String word(String field) {
        return plain(form.getOrDefault(field, ""));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
