package org.iktiraf.policydesk.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Changes to rules that bind nobody yet: whole files laid over a release.
 *
 * @param title what it changes, in words
 * @param over number of the release that it is laid over
 * @param files text of each file that it changes or adds, by path; empty text takes the file away
 * @param proposed articulations of other people's files that wait for a person
 * @param events what was done and said, the oldest first
 * @param check what was found when its text was checked last; null where it never was
 * @param release number under which it was published; null until then
 * @param version null until it is stored
 */
public record Draft(
        String id,
        String title,
        DraftState state,
        int over,
        Map<String, String> files,
        List<ProposedArticulation> proposed,
        List<Event> events,
        @Nullable CheckResult check,
        @Nullable Integer release,
        @Nullable Long version) {

    public Draft {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        proposed = List.copyOf(proposed);
        events = List.copyOf(events);
    }

    /** Who began it. */
    public String author() {
        return events.get(0).by();
    }

    /** Whoever wrote any of it; none of them may approve it. */
    public Set<String> writers() {
        Set<String> writers = new HashSet<>(Set.of(author()));
        events.stream().filter(one -> one.kind().isWriting()).forEach(one -> writers.add(one.by()));
        return writers;
    }

    /** Who approved it as it is now; null where nobody did. */
    public @Nullable String approvedBy() {
        return state == DraftState.APPROVED || state == DraftState.PUBLISHED ? last(Event.Kind.APPROVED) : null;
    }

    private @Nullable String last(Event.Kind kind) {
        return events.stream()
                .filter(one -> one.kind() == kind)
                .reduce((first, second) -> second)
                .map(Event::by)
                .orElse(null);
    }

    /** All files as they would be in force. */
    public Map<String, String> over(Map<String, String> base) {
        Map<String, String> all = new TreeMap<>(base);
        all.putAll(files);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    Draft in(DraftState newState, Event event) {
        return new Draft(id, title, newState, over, files, proposed, with(event), check, release, version);
    }

    Draft noting(Event event) {
        return in(state, event);
    }

    Draft writing(Map<String, String> newFiles, Event event) {
        return new Draft(id, title, DraftState.DRAFT, over, newFiles, proposed, with(event), null, release, version);
    }

    Draft proposing(List<ProposedArticulation> all, Event event) {
        return new Draft(id, title, DraftState.DRAFT, over, files, all, with(event), null, release, version);
    }

    Draft without(ProposedArticulation one, Event event) {
        List<ProposedArticulation> others =
                proposed.stream().filter(other -> !other.id().equals(one.id())).toList();
        return new Draft(id, title, state, over, files, others, with(event), check, release, version);
    }

    Draft laidOver(int newOver, Map<String, String> newFiles, Event event) {
        return new Draft(id, title, DraftState.DRAFT, newOver, newFiles, proposed, with(event), null, release, version);
    }

    Draft checked(CheckResult result, Event event) {
        return new Draft(id, title, state, over, files, proposed, with(event), result, release, version);
    }

    Draft publishedAs(int number, Event event) {
        return new Draft(id, title, DraftState.PUBLISHED, over, files, proposed, with(event), check, number, version);
    }

    /** What waits under an id. */
    public Optional<ProposedArticulation> proposed(String proposal) {
        return proposed.stream().filter(one -> one.id().equals(proposal)).findFirst();
    }

    private List<Event> with(Event event) {
        List<Event> all = new ArrayList<>(events);
        all.add(event);
        return all;
    }
}
