package org.iktiraf.casework.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;
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
                "Forty credits claimed",
                "uthm/bcs",
                DAY,
                Instant.now(),
                "an original",
                "a portfolio",
                decision,
                "the rules",
                "10.2.0",
                key,
                key == null ? null : "hash of the request",
                null);
    }

    static Case in(CaseState state, Case was) {
        return copy(was, state, was.received());
    }

    static Case received(Instant received, Case was) {
        return copy(was, was.state(), received);
    }

    private static Case copy(Case was, CaseState state, Instant received) {
        return new Case(
                was.id(),
                was.pseudonym(),
                state,
                was.title(),
                was.programme(),
                was.on(),
                received,
                was.original(),
                was.portfolio(),
                was.decision(),
                was.rules(),
                was.engine(),
                was.idempotencyKey(),
                was.requestHash(),
                was.version());
    }
}
