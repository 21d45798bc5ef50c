package org.iktiraf.casework.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseChanged;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.Decisions;
import org.iktiraf.casework.DuplicateRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the store of cases promises, whichever server they are kept in. */
abstract class CaseContract extends StoreContract {

    @Autowired
    private Cases cases;

    @Autowired
    private Decisions decisions;

    @Test
    void findsTheCaseThatItAdded() {
        Case added = cases.add(aCase("key of " + id));
        assertThat(added.version()).isNotNull();
        assertThat(cases.find(id)).contains(added);
        assertThat(cases.findByIdempotencyKey("key of " + id)).contains(added);
        assertThat(cases.findByLink("link of key of " + id)).contains(added);
        assertThat(cases.find("unknown")).isEmpty();
        assertThat(cases.findByLink("unknown")).isEmpty();
    }

    @Test
    void addsAnyNumberOfCasesWithoutAnIdempotencyKey() {
        cases.add(aCase(null));
        assertThat(cases.add(Samples.aCase("second " + id, decisions.keep(decision()), null)))
                .isNotNull();
    }

    @Test
    void makesOneCaseOfRequestsWithTheSameKeyAtOnce() throws Exception {
        String key = "key of " + id;
        List<Future<Case>> added = atOnce(8, () -> cases.add(Samples.aCase(UUID.randomUUID(), key)));
        List<Case> first = new ArrayList<>();
        for (Future<Case> one : added) {
            first.add(addedOrThere(one));
        }
        assertThat(first)
                .hasSize(8)
                .containsOnly(cases.findByIdempotencyKey(key).orElseThrow());
    }

    @Test
    void refusesASecondCaseOfTheSameId() {
        cases.add(aCase(null));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> cases.add(aCase(null)))
                .isNotInstanceOf(DuplicateRequest.class);
    }

    @Test
    void savesAChange() {
        Case saved = cases.save(Samples.in(CaseState.IN_REVIEW, cases.add(aCase(null))));
        assertThat(cases.find(id)).contains(saved);
        assertThat(saved.state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSaved() {
        Case read = cases.add(aCase(null));
        Case saved = cases.save(Samples.in(CaseState.IN_REVIEW, read));
        assertThatExceptionOfType(CaseChanged.class)
                .isThrownBy(() -> cases.save(Samples.in(CaseState.DECIDED, read)))
                .extracting(CaseChanged::caseId)
                .isEqualTo(id);
        assertThat(cases.find(id)).contains(saved);
    }

    @Test
    void savesNoCaseThatWasNotAddedNorAddsOneTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> cases.save(aCase(null)));
        Case added = cases.add(aCase(null));
        assertThatIllegalArgumentException().isThrownBy(() -> cases.add(added));
    }

    @Test
    void listsTheNewestCasesFirst() {
        Instant later = Instant.now().plus(TWO_DAYS);
        Case older = cases.add(Samples.received(later, aCase(null)));
        Case newer = cases.add(Samples.received(later.plusMillis(1), Samples.aCase(UUID.randomUUID(), null)));
        assertThat(cases.latest(2)).containsExactly(newer, older);
    }

    private static Case addedOrThere(Future<Case> added) throws InterruptedException {
        try {
            return added.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DuplicateRequest duplicate) {
                return duplicate.first();
            }
            throw new AssertionError(e);
        }
    }
}
