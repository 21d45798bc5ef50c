package org.iktiraf.casework.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFilter;
import org.iktiraf.casework.CaseInShort;
import org.iktiraf.casework.CaseOrder;
import org.iktiraf.casework.CaseQuery;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.Tray;
import org.iktiraf.casework.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What lists of cases promise, whichever server they are kept in. */
abstract class QueueContract extends CaseContract {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate SOON = LocalDate.of(2026, 3, 20);

    @Autowired
    private Cases cases;

    private final String programme = "uthm/" + UUID.randomUUID();

    private Case mine;
    private Case others;
    private Case nobodys;
    private Case waiting;
    private Case appeal;
    private Case decided;

    @BeforeEach
    void fill() {
        mine = add(CaseState.IN_REVIEW, "aminah", 0, SOON);
        others = add(CaseState.SECOND_OPINION, "bala", 1, SOON.plusDays(1));
        nobodys = add(CaseState.ASSESSED, null, 2, null);
        waiting = add(CaseState.NEEDS_EVIDENCE, null, 3, SOON.minusDays(30));
        appeal = add(CaseState.UNDER_APPEAL, "aminah", 4, null);
        decided = add(CaseState.DECIDED, "aminah", 5, SOON.minusDays(1));
    }

    private Case add(CaseState state, @Nullable String owner, int day, @Nullable LocalDate due) {
        return cases.add(Samples.queued(programme, state, owner, MONDAY.plus(Duration.ofDays(day)), due));
    }

    @Test
    void findsWhatHasBeenQuietSinceAMoment() {
        Instant third = MONDAY.plus(Duration.ofDays(2));
        assertThat(quiet(third, false, "")).contains(mine.id(), others.id()).doesNotContain(nobodys.id(), decided.id());
        Instant later = MONDAY.plus(Duration.ofDays(6));
        assertThat(quiet(later, true, "")).contains(decided.id()).doesNotContain(mine.id(), appeal.id());
        List<String> all = quiet(later, false, "");
        assertThat(all).isSorted();
        assertThat(quiet(later, false, all.get(0))).isEqualTo(all.subList(1, all.size()));
    }

    private List<String> quiet(Instant moment, boolean decidedOnes, String after) {
        return cases.quietSince(moment, decidedOnes, after, 1000).stream()
                .map(Case::id)
                .toList();
    }

    @Test
    void findsTheCasesOfEachTray() {
        assertThat(ids(Tray.OPEN)).containsExactly(mine.id(), others.id(), nobodys.id(), waiting.id(), appeal.id());
        assertThat(ids(Tray.MINE)).containsExactly(mine.id(), appeal.id());
        assertThat(ids(Tray.UNASSIGNED)).containsExactly(nobodys.id(), waiting.id());
        assertThat(ids(Tray.WAITING)).containsExactly(waiting.id());
        assertThat(ids(Tray.SECOND_OPINION)).containsExactly(others.id());
        assertThat(ids(Tray.APPEALS)).containsExactly(appeal.id());
        assertThat(ids(Tray.DUE_SOON)).containsExactly(mine.id(), waiting.id());
        assertThat(ids(Tray.DECIDED)).containsExactly(decided.id());
        assertThat(ids(Tray.ALL)).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(Tray.class)
    void countsAsManyAsItFinds(Tray tray) {
        CaseQuery query = asked(tray, filter(""), CaseOrder.By.RECEIVED, false);
        assertThat(cases.count(query).in(tray)).isEqualTo(cases.list(query).size());
    }

    @Test
    void givesNobodysCasesToWhoIsNotSignedIn() {
        CaseQuery query =
                new CaseQuery(Tray.MINE, null, SOON, filter(""), new CaseOrder(CaseOrder.By.RECEIVED, false), 0, 50);
        assertThat(cases.list(query)).isEmpty();
        assertThat(cases.count(query).in(Tray.MINE)).isZero();
    }

    @Test
    void showsOfACaseWhatItHolds() {
        CaseInShort shown = cases.list(asked(Tray.APPEALS, filter(""), CaseOrder.By.RECEIVED, false))
                .get(0);
        assertThat(shown)
                .isEqualTo(new CaseInShort(
                        appeal.id(),
                        appeal.pseudonym(),
                        appeal.state(),
                        "aminah",
                        programme,
                        appeal.on(),
                        appeal.received(),
                        appeal.changed(),
                        null,
                        List.of(Why.APPEAL),
                        0));
    }

    @Test
    void filtersByEachField() {
        assertThat(found(new CaseFilter(CaseState.ASSESSED, null, programme, null, null, null, "", Set.of())))
                .containsExactly(nobodys.id());
        assertThat(found(new CaseFilter(null, Why.APPEAL, programme, null, null, null, "", Set.of())))
                .containsExactly(appeal.id());
        assertThat(found(new CaseFilter(null, null, programme, "bala", null, null, "", Set.of())))
                .containsExactly(others.id());
        assertThat(found(new CaseFilter(
                        null, null, programme, null, others.received(), waiting.received(), "", Set.of())))
                .containsExactly(others.id(), nobodys.id());
    }

    @Test
    void searchesInIdsPseudonymsProgrammesAndTitles() {
        assertThat(found(filter(mine.id().substring(0, 13)))).containsExactly(mine.id());
        assertThat(found(filter(others.pseudonym().substring(5).toUpperCase(java.util.Locale.ROOT))))
                .containsExactly(others.id());
        assertThat(found(filter(programme.substring(9)))).hasSize(6);
        assertThat(found(new CaseFilter(null, null, null, null, null, null, "no such words", Set.of(programme))))
                .hasSize(6);
        assertThat(found(filter(".*"))).isEmpty();
    }

    @Test
    void putsCasesWithoutALastDayAfterTheOthers() {
        assertThat(cases.list(asked(Tray.OPEN, filter(""), CaseOrder.By.DUE, false)))
                .extracting(CaseInShort::id)
                .startsWith(waiting.id(), mine.id(), others.id())
                .endsWith(cases.list(asked(Tray.OPEN, filter(""), CaseOrder.By.DUE, true))
                        .get(0)
                        .id());
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        CaseQuery all = asked(Tray.ALL, filter(""), CaseOrder.By.CHANGED, true);
        assertThat(cases.list(all.from(0, 4))).extracting(CaseInShort::id).startsWith(decided.id(), appeal.id());
        assertThat(cases.list(all.from(4, 4))).extracting(CaseInShort::id).containsExactly(others.id(), mine.id());
    }

    @Test
    void namesTheProgrammesAndOwnersThatOccur() {
        assertThat(cases.occurring().programmes()).contains(programme).doesNotHaveDuplicates();
        assertThat(cases.occurring().owners()).contains("aminah", "bala").doesNotHaveDuplicates();
    }

    private List<String> ids(Tray tray) {
        return cases.list(asked(tray, filter(""), CaseOrder.By.RECEIVED, false)).stream()
                .map(CaseInShort::id)
                .toList();
    }

    private List<String> found(CaseFilter filter) {
        return cases.list(asked(Tray.ALL, filter, CaseOrder.By.RECEIVED, false)).stream()
                .map(CaseInShort::id)
                .toList();
    }

    private CaseFilter filter(String words) {
        return new CaseFilter(null, null, programme, null, null, null, words, Set.of());
    }

    private static CaseQuery asked(Tray tray, CaseFilter filter, CaseOrder.By by, boolean descending) {
        return new CaseQuery(tray, "aminah", SOON, filter, new CaseOrder(by, descending), 0, 50);
    }
}
