package org.iktiraf.portfolio.intake.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a table can mean, with the words by which its heading is known in English and Malay. */
public enum Meaning {
    CREDIT_UNIT("credit unit", "unit kredit", "credit type", "credit scheme"),
    GRADE_SCALE("grade scale", "grading scale", "grading scheme", "skala gred"),
    LEVEL_FRAMEWORK("framework", "level framework", "kerangka"),
    TITLE(
            "title",
            "course",
            "course name",
            "course title",
            "class name",
            "module",
            "module name",
            "module title",
            "subject",
            "name",
            "tajuk",
            "kursus",
            "nama kursus",
            "modul",
            "subjek",
            "program"),
    CODE("code", "course code", "course id", "module code", "kod", "kod kursus", "certificate id", "license number"),
    ISSUER(
            "provider",
            "institution",
            "university",
            "partner",
            "issuer",
            "issued by",
            "university / partner name",
            "authority",
            "organisation",
            "organization",
            "penyedia",
            "institusi",
            "universiti",
            "penganjur"),
    COUNTRY("country", "country code", "negara"),
    STARTED("start", "started", "start date", "started on", "enrolled", "enrollment time", "tarikh mula"),
    AWARDED(
            "date",
            "completed on",
            "completion date",
            "completion time",
            "date completed",
            "awarded",
            "award date",
            "issued",
            "issued on",
            "issue date",
            "end date",
            "finished on",
            "tarikh",
            "tarikh tamat",
            "tarikh siap",
            "tarikh anugerah"),
    EXPIRES("expires", "expiry", "expiry date", "expires on", "valid until", "tarikh luput", "sah hingga"),
    HOURS(
            "hours",
            "learning hours",
            "workload",
            "duration (hours)",
            "notional hours",
            "total hours",
            "jam",
            "jumlah jam"),
    CREDIT("credit", "credits", "credit hours", "ects", "credit points", "credit value", "kredit", "jam kredit"),
    GRADE("grade", "result", "final grade", "gred", "keputusan"),
    PERCENT("score", "mark", "marks", "percent", "percentage", "course grade", "markah", "peratus"),
    LEVEL("level", "eqf", "mqf", "eqf level", "mqf level", "tahap", "aras"),
    COMPLETED("completed", "complete", "status", "completion status", "passed", "selesai", "tamat", "siap", "lulus"),
    DESCRIPTION("description", "content", "summary", "keterangan", "penerangan", "kandungan"),
    /** Not read. */
    NOTHING;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> headings;

    Meaning(String... headings) {
        this.headings = List.of(headings);
    }

    /** What a heading most probably means, whatever stands in brackets behind it. */
    static Optional<Meaning> of(String heading) {
        String plain = Table.plain(heading).replaceAll("[_:*.]+", " ").strip();
        String bare = plain.replaceAll("\\s*\\([^)]*\\)$", "");
        return Arrays.stream(values())
                .filter(one -> one.headings.contains(plain) || one.headings.contains(bare))
                .findFirst();
    }
}
