package org.iktiraf.policydesk.drafting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** All drafts, published and given up ones as well. */
public interface Drafts {

    Draft add(Draft draft);

    Optional<Draft> find(String id);

    /** @throws NoSuchDraft if there is none of this id */
    default Draft get(String id) {
        return find(id).orElseThrow(() -> new NoSuchDraft(id));
    }

    /**
     * A draft as a form was filled in on it.
     *
     * @throws NoSuchDraft if there is none of this id
     * @throws DraftChanged if somebody changed it since
     */
    default Draft get(String id, long version) {
        Draft found = get(id);
        if (found.version() == null || found.version() != version) {
            throw new DraftChanged(id, null);
        }
        return found;
    }

    /** The newest first, without their files. */
    List<Draft> all();

    /** @throws DraftChanged if somebody else saved it since this one was read */
    Draft save(Draft draft);

    /** No draft has such an id. */
    final class NoSuchDraft extends ResponseStatusException {

        private static final long serialVersionUID = 1L;

        NoSuchDraft(String id) {
            super(HttpStatus.NOT_FOUND, "No draft has the id " + id + ".");
        }
    }

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
