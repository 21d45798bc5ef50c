package org.iktiraf.casework;

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

    /** Gives a page of the cases that are asked for. */
    List<CaseInShort> list(CaseQuery query);

    /** Counts the cases that a filter lets through, whatever tray and page the query names. */
    CaseCounts count(CaseQuery query);

    /** Gives the programmes and the owners that any case has, in order. */
    Occurring occurring();

    /** Gives the cases on which a person ruled, those changed last first. */
    List<Case> ruledLast(int limit);

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
