package org.iktiraf.casework.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Contents;
import org.iktiraf.casework.Why;
import org.jspecify.annotations.Nullable;

final class Samples {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private Samples() {}

    static Case aCase(UUID id, @Nullable String key) {
        return aCase(id.toString(), "a decision", key);
    }

    static Case aCase(String id, String decision, @Nullable String key) {
        return new Case(
                id,
                "Learner 7K2",
                CaseState.NEW,
                null,
                "uthm/bcs",
                DAY,
                Instant.now(),
                Instant.now(),
                DAY.plusDays(14),
                List.of(Why.CANNOT_TELL, Why.HELD_BACK),
                new Contents("an original", "a portfolio", decision, "the rules", "10.2.0", "a step", null),
                key == null ? null : "link of " + key,
                key,
                key == null ? null : "hash of the request",
                null);
    }

    static Case in(CaseState state, Case was) {
        return was.in(state, was.why());
    }

    static Case received(Instant received, Case was) {
        return new Case(
                was.id(),
                was.pseudonym(),
                was.state(),
                was.owner(),
                was.programme(),
                was.on(),
                received,
                was.changed(),
                was.due(),
                was.why(),
                was.contents(),
                was.link(),
                was.idempotencyKey(),
                was.requestHash(),
                was.version());
    }

    static Case queued(
            String programme, CaseState state, @Nullable String owner, Instant received, @Nullable LocalDate due) {
        return new Case(
                UUID.randomUUID().toString(),
                "Learner " + UUID.randomUUID().toString().substring(0, 8),
                state,
                owner,
                programme,
                DAY,
                received,
                received,
                due,
                List.of(state == CaseState.UNDER_APPEAL ? Why.APPEAL : Why.ALL_GREEN),
                new Contents("an original", "a portfolio", "a decision", "the rules", "10.2.0", "a step", null),
                null,
                null,
                null,
                null);
    }
}
