package org.iktiraf.policydesk.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.iktiraf.casework.CurrentRules;
import org.iktiraf.casework.Publishing;
import org.iktiraf.casework.Publishing.Published;
import org.iktiraf.policy.Release;
import org.iktiraf.policydesk.drafting.DraftRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes drafts from the first word to a release: who may do what, and what must be true before. */
@Component
public final class Drafting {

    private static final int LONGEST_TITLE = 200;

    private final Drafts drafts;
    private final DraftTexts texts;
    private final Publishing publishing;
    private final CurrentRules current;
    private final Clock clock;

    Drafting(Drafts drafts, DraftTexts texts, Publishing publishing, CurrentRules current, Clock clock) {
        this.drafts = drafts;
        this.texts = texts;
        this.publishing = publishing;
        this.current = current;
        this.clock = clock;
    }

    /** Begins a draft over the newest release. */
    public Draft open(String title, String by) {
        return open(title, by, Map.of());
    }

    /** Begins a draft with files that differ from the newest release, empty text taking a file away. */
    public Draft open(String title, String by, Map<String, String> files) {
        check(!title.isBlank(), Reason.TITLE_MISSING);
        check(title.length() <= LONGEST_TITLE, Reason.TOO_LONG);
        Map<String, String> base = publishing.files(publishing.newest().rules());
        return add(title.strip(), DraftFiles.with(Map.of(), files, base), event(Event.Kind.OPENED, by, null, null));
    }

    /**
     * Begins a draft of files that somebody changed in the folder of the rules.
     *
     * @param hash of all that the folder holds
     */
    public Draft openOfFiles(String by, String hash, Map<String, String> changed) {
        return add(String.join(", ", changed.keySet()), changed, event(Event.Kind.OPENED, by, null, hash));
    }

    private Draft add(String title, Map<String, String> files, Event opened) {
        return drafts.add(new Draft(
                UUID.randomUUID().toString(),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…",
                DraftState.DRAFT,
                publishing.newest().number(),
                files,
                List.of(),
                List.of(opened),
                null,
                null,
                null));
    }

    /**
     * Writes a file, which takes the draft back to where it may be edited. The text of the release again means no change.
     *
     * @param text empty to take the file away
     */
    public Draft write(Draft read, String by, String path, String text) {
        check(read.state() != DraftState.PUBLISHED, Reason.CLOSED);
        Map<String, String> files = DraftFiles.with(read.files(), Map.of(path, text), texts.base(read));
        return files.equals(read.files())
                ? read
                : drafts.save(read.writing(files, event(Event.Kind.EDITED, by, path, null)));
    }

    public Draft remark(Draft read, String by, @Nullable String about, String text) {
        return drafts.save(read.noting(event(Event.Kind.REMARKED, by, about, said(text))));
    }

    /** Keeps what a check found. */
    public Draft checked(Draft read, String by, CheckResult result) {
        return drafts.save(read.checked(result, event(Event.Kind.CHECKED, by, null, null)));
    }

    /** Hands a green draft to another person. */
    public Draft send(Draft read, String by) {
        check(read.state() == DraftState.DRAFT, Reason.CLOSED);
        check(read.proposed().isEmpty(), Reason.PROPOSALS_OPEN);
        check(!read.files().isEmpty(), Reason.EMPTY);
        green(read);
        return drafts.save(read.in(DraftState.IN_REVIEW, event(Event.Kind.SENT, by, null, null)));
    }

    public Draft sendBack(Draft read, String by, String why) {
        check(read.state() == DraftState.IN_REVIEW || read.state() == DraftState.APPROVED, Reason.NOT_IN_REVIEW);
        return drafts.save(read.in(DraftState.DRAFT, event(Event.Kind.SENT_BACK, by, null, said(why))));
    }

    public Draft approve(Draft read, String by) {
        check(read.state() == DraftState.IN_REVIEW, Reason.NOT_IN_REVIEW);
        check(!read.writers().contains(by), Reason.OWN_DRAFT);
        green(read);
        return drafts.save(read.in(DraftState.APPROVED, event(Event.Kind.APPROVED, by, null, null)));
    }

    /**
     * Puts an approved draft into force, on this instance at once and on all others within seconds.
     *
     * @throws org.iktiraf.casework.NotPublished if its day is past or before that of a release that waits
     */
    public Draft publish(Draft read, String by, LocalDate from) {
        check(read.state() == DraftState.APPROVED, Reason.NOT_APPROVED);
        check(texts.isUpToDate(read), Reason.OVERTAKEN);
        green(read);
        Release release = publishing.publish(
                texts.whole(read),
                read.over(),
                new Published(from, by, Objects.requireNonNull(read.approvedBy()), read.id(), read.title()));
        Draft saved = drafts.save(read.publishedAs(
                release.number(), event(Event.Kind.PUBLISHED, by, null, String.valueOf(release.number()))));
        current.follow();
        return saved;
    }

    /**
     * Lays a draft over the newest release; it must be checked and approved again.
     *
     * @param keep of the files in which both clash, those whose draft is kept; the others are given up
     */
    public Draft renew(Draft read, String by, List<String> keep) {
        check(read.state().isOpen(), Reason.CLOSED);
        List<String> givenUp = new ArrayList<>(texts.clashes(read));
        givenUp.removeAll(keep);
        Map<String, String> files = new TreeMap<>(read.files());
        givenUp.forEach(files::remove);
        return drafts.save(
                read.laidOver(publishing.newest().number(), files, event(Event.Kind.RENEWED, by, null, null)));
    }

    public Draft withdraw(Draft read, String by) {
        check(read.state().isOpen(), Reason.CLOSED);
        return drafts.save(read.in(DraftState.WITHDRAWN, event(Event.Kind.WITHDRAWN, by, null, null)));
    }

    /** Begins a draft that makes the rules again what they were before a release: it is checked and approved as any other. */
    public Draft takeBack(Release release, String title, String by) {
        Map<String, String> now = publishing.files(publishing.newest().rules());
        Map<String, String> then = publishing
                .find(release.number() - 1)
                .map(Release::rules)
                .map(publishing::files)
                .orElseThrow(() -> new DraftRefused(Reason.EMPTY));
        return open(title, by, Laid.toMake(then, now));
    }

    private void green(Draft draft) {
        CheckResult check = draft.check();
        check(check != null && check.rules().equals(texts.hash(draft)), Reason.NOT_CHECKED);
        check(Objects.requireNonNull(check).isGreen(), Reason.RED);
    }

    private static String said(String text) {
        check(!text.isBlank(), Reason.TEXT_MISSING);
        check(text.length() <= 5_000, Reason.TOO_LONG);
        return text.strip();
    }

    private Event event(Event.Kind kind, String by, @Nullable String about, @Nullable String text) {
        return new Event(kind, clock.instant(), by, about, text);
    }

    private static void check(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new DraftRefused(otherwise);
        }
    }
}
