package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The tables that LinkedIn hands to its members. */
class LinkedInTests {

    private static final String POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\n";

    @Test
    void tellsWatchedFromCompleted() {
        Reading reading = Reading.of(Samples.called("Learning.csv"));
        JsonNode completed = reading.credential("Tables in Spreadsheets");
        JsonNode watched = reading.credential("Writing Clear Reports");
        assertThat(reading.file().format()).isEqualTo("linkedin-learning");
        assertThat(completed.path("completed").asBoolean()).isTrue();
        assertThat(completed.path("awarded").asString()).isEqualTo("2024-03-02");
        assertThat(completed.at("/assessment/held").asBoolean(true)).isFalse();
        assertThat(completed.at("/description/content").asString()).isEqualTo("How to sum, sort\nand filter.");
        assertThat(watched.path("completed").asBoolean(true)).isFalse();
        assertThat(watched.has("awarded")).isFalse();
        assertThat(completed.path("checks").toString())
                .isEqualTo("[{\"check\":\"signature\",\"because\":\"unsigned\"}]");
        assertThat(reading.origin("credentials/" + completed.path("id").asString() + ".awarded"))
                .isEqualTo("row 2, Content Completed At (if completed)");
    }

    @Test
    void countsADoubledRowOnceAndLeavesOutWhatWasOnlySaved() {
        Reading reading = Reading.of(Samples.called("Learning.csv"));
        assertThat(reading.portfolio().path("credentials")).hasSize(2);
        assertThat(reading.remarks()).containsExactly("row-doubled[5, 2]", "only-saved[4, Talking to Many]");
    }

    @Test
    void inventsNoDayForACertificateThatStatesAMonth() {
        Reading reading = Reading.of(Samples.called("Certifications.csv"));
        JsonNode day = reading.credential("First Aid at Work");
        assertThat(reading.file().format()).isEqualTo("linkedin-certifications");
        assertThat(day.path("awarded").asString()).isEqualTo("2023-01-05");
        assertThat(day.path("expires").asString()).isEqualTo("2026-01-05");
        assertThat(day.path("code").asString()).isEqualTo("FA-77");
        assertThat(day.at("/issuer/name").asString()).isEqualTo("Invented Aid Society");
        assertThat(reading.credential("Cloud Basics").has("awarded")).isFalse();
        assertThat(reading.remarks()).containsExactly("month-only[3, Jan 2023]", "month-only[4, 2009]");
    }

    @Test
    void neverMakesMoreExperienceThanWasStated() {
        JsonNode posts = Reading.of(Samples.called("Positions.csv")).portfolio().path("experience");
        assertThat(posts.path(0).path("from").asString()).isEqualTo("2021-01-31");
        assertThat(posts.path(0).path("to").asString()).isEqualTo("2022-12-01");
        assertThat(posts.path(0).path("current").asBoolean(true)).isFalse();
        assertThat(posts.path(1).path("from").asString()).isEqualTo("2023-01-05");
        assertThat(posts.path(1).path("current").asBoolean()).isTrue();
        assertThat(posts.path(1).has("to")).isFalse();
        assertThat(posts.path(2).path("from").asString()).isEqualTo("2018-12-31");
        assertThat(posts.path(2).path("to").asString()).isEqualTo("2018-12-31");
    }

    @Test
    void takesOneDayWhereStartAndEndMayBeTheSame() {
        JsonNode post = Reading.of("p.csv", POSITIONS + "A,B,,,Mac 2023,2023\n")
                .portfolio()
                .path("experience")
                .path(0);
        assertThat(post.path("from").asString()).isEqualTo("2023-03-31");
        assertThat(post.path("to").asString()).isEqualTo("2023-03-31");
    }

    @Test
    void findsHeadingsInAnyOrderBelowWordsAndWithMarksOfSystems() {
        String text =
                "\uFEFFNotes:\r\n\"These, are yours\"\r\n\r\nauthority;Started On;NAME\r\nAid;2023-01-05;First\r\n";
        Reading reading = Reading.of("c.csv", text);
        assertThat(reading.file().format()).isEqualTo("linkedin-certifications");
        assertThat(reading.credential("First").path("awarded").asString()).isEqualTo("2023-01-05");
        Reading tabs = Reading.of("c.txt", "Name\tAuthority\tStarted On\nFirst\tAid\t2023-01-05\n");
        assertThat(tabs.credential("First").at("/issuer/name").asString()).isEqualTo("Aid");
    }

    @Test
    void readsOtherEncodingsAndSaysWhereItGuessed() {
        String text = "Name,Authority,Started On\nPremiers secours à l’école,Aid,2023-01-05\n";
        Reading wide = Reading.of(new ReceivedFile("w.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
        Reading western = Reading.of(new ReceivedFile("c.csv", text.getBytes(Charset.forName("windows-1252"))));
        assertThat(wide.credential("Premiers secours à l’école").has("code")).isFalse();
        assertThat(wide.remarks()).isEmpty();
        assertThat(western.credential("Premiers secours à l’école").has("code")).isFalse();
        assertThat(western.remarks()).containsExactly("encoding-guessed[c.csv, windows-1252]");
    }

    @Test
    void namesTheRowsThatDoNotFit() {
        Reading reading =
                Reading.of("p.csv", POSITIONS + "A,B\nC,D,,,2020-01-01,2020-02-01,,\nE,F,,,soon,\nG,H,,,2,3,4\n");
        assertThat(reading.remarks())
                .containsExactly("row-columns[2, 2, 6]", "row-columns[5, 7, 6]", "day-unread[4, soon]");
        assertThat(reading.portfolio().path("experience")).hasSize(2);
    }

    @Test
    void keepsTheRowsBeforeAQuotationMarkThatIsNeverClosed() {
        Reading reading =
                Reading.of("p.csv", POSITIONS + "A,B,,,2020-01-01,\nC,\"D,,,2020-01-01,\nE,F,,,2020-01-01,\n");
        assertThat(reading.portfolio().path("experience")).hasSize(1);
        assertThat(reading.remarks()).containsExactly("table-broken-off[3]");
    }

    @Test
    void stopsWhereAPortfolioIsFull() {
        StringBuilder text = new StringBuilder(POSITIONS);
        for (int i = 0; i < 300; i++) {
            text.append("A,Post ").append(i).append(",,,2020-01-01,\n");
        }
        Reading reading = Reading.of("p.csv", text.toString());
        assertThat(reading.portfolio().path("experience")).hasSize(180);
        assertThat(reading.remarks()).containsExactly("too-many-pieces[182]");
    }
}
