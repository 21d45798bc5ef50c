package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.iktiraf.portfolio.intake.tables.DayOrder;
import org.iktiraf.portfolio.intake.tables.Mapping;
import org.iktiraf.portfolio.intake.tables.Meaning;
import org.iktiraf.portfolio.intake.tables.UnmappedTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tables that no reader knows: proposed to a person, and read as that person says. */
class MappedCsvTests {

    private static final ReceivedFile TABLE = Samples.called("kursus.csv");

    private static final String COURSES = """
            Course,Date,Credits,Grade,Level,Completed
            Databases,03/04/2025,3,A,5,maybe
            Statistics,25/12/2024,,,,
            """;

    @Test
    void readsNothingBeforeAPersonHasSaidWhatTheColumnsMean() {
        Reading reading = Reading.of(TABLE);
        UnmappedTable table = reading.file().tables().get(0);
        assertThat(reading.portfolio().has("credentials")).isFalse();
        assertThat(reading.remarks()).containsExactly("table-unmapped[kursus.csv]");
        assertThat(reading.file().format()).isEqualTo("table");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.headings()).startsWith("Tajuk", "Penyedia", "Tarikh");
        assertThat(table.firstRows().get(0).cells()).startsWith("Pangkalan Data");
    }

    @Test
    void proposesWhatHeadingsInMalayAndWhatStandsBelowThemMean() {
        Mapping proposal = Reading.of(TABLE).file().tables().get(0).proposal();
        assertThat(proposal.columns())
                .containsExactly(
                        Meaning.TITLE,
                        Meaning.ISSUER,
                        Meaning.AWARDED,
                        Meaning.HOURS,
                        Meaning.CREDIT,
                        Meaning.GRADE,
                        Meaning.COMPLETED);
        assertThat(proposal.unit()).isEqualTo("ECTS");
        assertThat(proposal.days()).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(proposal.decimalComma()).isTrue();
        assertThat(proposal.scale()).isNull();
    }

    @Test
    void readsATableAsItWasConfirmed() {
        UnmappedTable table = Reading.of(TABLE).file().tables().get(0);
        Reading reading = Reading.of(Map.of(table.key(), withScale(table.proposal())), TABLE);
        JsonNode course = reading.credential("Pangkalan Data");
        assertThat(reading.file().tables()).isEmpty();
        assertThat(reading.remarks()).isEmpty();
        assertThat(course.path("hours").decimalValue()).isEqualByComparingTo("60.5");
        assertThat(course.path("credit").toString()).isEqualTo("{\"amount\":2.5,\"unit\":\"ECTS\"}");
        assertThat(course.path("awarded").asString()).isEqualTo("2024-11-25");
        assertThat(course.path("completed").asBoolean()).isTrue();
        assertThat(course.at("/assessment/grade/scale").asString()).isEqualTo("A to E");
        assertThat(reading.credential("Statistik").path("completed").asBoolean(true))
                .isFalse();
        assertThat(reading.credential("Statistik").path("awarded").asString()).isEqualTo("2025-04-03");
    }

    @Test
    void guessesNoUnitScaleFrameworkOrOrderOfDays() {
        UnmappedTable table = table(COURSES.replace("25/12/2024", ""));
        Reading reading = Reading.of(
                Map.of(table.key(), table.proposal()), Reading.file("c.csv", COURSES.replace("25/12/2024", "")));
        JsonNode course = reading.credential("Databases");
        assertThat(course.has("credit")).isFalse();
        assertThat(course.has("awarded")).isFalse();
        assertThat(course.has("level")).isFalse();
        assertThat(course.has("completed")).isFalse();
        assertThat(reading.remarks())
                .containsExactly(
                        "completed-unread[2, maybe]",
                        "row-without-unit[2, 3]",
                        "row-without-scale[2, A]",
                        "row-without-framework[2, 5]",
                        "day-unclear[2, 03/04/2025]");
    }

    @Test
    void readsTheSameTableInsideAnArchiveUnderTheSameKey() {
        ReceivedFile zip =
                new ReceivedFile("all.zip", Packed.zip(Map.of("x/c.csv", COURSES.getBytes(StandardCharsets.UTF_8))));
        UnmappedTable table = table(COURSES);
        assertThat(Reading.of(zip).file().tables().get(0).key()).isEqualTo(table.key());
        assertThat(Reading.of(zip).file().tables().get(0).name()).isEqualTo("all.zip › x/c.csv");
        assertThat(table.proposal().days()).isEqualTo(DayOrder.DAY_FIRST);
    }

    @Test
    void refusesAMappingOfAnotherTable() {
        UnmappedTable table = table(COURSES);
        Mapping other = new Mapping(List.of(Meaning.TITLE), "course", null, null, null, null, null, false);
        Reading reading = Reading.of(Map.of(table.key(), other), Reading.file("c.csv", COURSES));
        assertThat(reading.remarks()).containsExactly("mapping-unfit[6]");
        assertThat(reading.portfolio().has("credentials")).isFalse();
    }

    private static UnmappedTable table(String text) {
        return Reading.of("c.csv", text).file().tables().get(0);
    }

    private static Mapping withScale(Mapping proposal) {
        return new Mapping(
                proposal.columns(),
                "course",
                null,
                proposal.unit(),
                "A to E",
                null,
                proposal.days(),
                proposal.decimalComma());
    }
}
