package org.iktiraf.policydesk.drafting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All drafts, published and given up ones as well. */
public interface Drafts {

    Draft add(Draft draft);

    Optional<Draft> find(String id);

    /** The newest first, without their files. */
    List<Draft> all();

    /** @throws DraftChanged if somebody else saved it since this one was read */
    Draft save(Draft draft);

    /** Somebody else saved the draft meanwhile. */
    final class DraftChanged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String draft;

        public DraftChanged(String draft, @Nullable Throwable cause) {
            super("Somebody else changed this draft meanwhile.", cause);
            this.draft = draft;
        }

        public String draft() {
            return draft;
        }
    }
}
