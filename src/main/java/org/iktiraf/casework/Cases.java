package org.iktiraf.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The cases. Adding or saving one is the commit of all that it refers to, so that content is kept first and the case
 * last.
 */
public interface Cases {

    /**
     * Adds a case that has no version yet.
     *
     * @return the case with its version
     * @throws DuplicateRequest when a case with the same idempotency key was added before
     */
    Case add(Case added);

    Optional<Case> find(String id);

    Optional<Case> findByIdempotencyKey(String idempotencyKey);

    /** The case whose learner's secret has this hash. */
    Optional<Case> findByLink(String hash);

    /** Gives the cases received last, the newest first. */
    List<Case> latest(int limit);

    /**
     * Gives cases in the order of their ids, to go through all of them.
     *
     * @param id of the last one that was given, or an empty word
     */
    List<Case> after(String id, int most);

    /** Gives a page of the cases that are asked for. */
    List<CaseInShort> list(CaseQuery query);

    /** Counts the cases that a filter lets through, whatever tray and page the query names. */
    CaseCounts count(CaseQuery query);

    /** Gives the programmes and the owners that any case has, in order. */
    Occurring occurring();

    /** Gives the cases on which a person ruled, those changed last first. */
    List<Case> ruledLast(int limit);

    /**
     * Gives a page, by id, of the cases to which nothing has happened since a moment.
     *
     * @param decided whether those that are decided are meant, or all others
     * @param after the last id of the page before; empty for the first page
     */
    List<Case> quietSince(Instant moment, boolean decided, String after, int most);

    /**
     * Replaces a case that was read before.
     *
     * @return the case with its new version
     * @throws CaseChanged when it was replaced since it was read
     */
    Case save(Case changed);

    /** Words that occur in cases, to choose from. */
    record Occurring(List<String> programmes, List<String> owners) {

        public Occurring {
            programmes = List.copyOf(programmes);
            owners = List.copyOf(owners);
        }
    }
}
