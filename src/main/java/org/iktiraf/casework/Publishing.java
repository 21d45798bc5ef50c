package org.iktiraf.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iktiraf.policy.Editions;
import org.iktiraf.policy.Release;
import org.iktiraf.policy.Releases;
import org.iktiraf.policy.StoredEdition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts rules into force for every instance of this service, a release at a time: their text first, its number last. */
@Component
public final class Publishing {

    private final Releases releases;
    private final Editions editions;
    private final Clock clock;

    Publishing(Releases releases, Editions editions, Clock clock) {
        this.releases = releases;
        this.editions = editions;
        this.clock = clock;
    }

    /** All releases, the newest first. */
    public List<Release> all() {
        return releases.all();
    }

    public Optional<Release> find(int number) {
        return releases.all().stream()
                .filter(release -> release.number() == number)
                .findFirst();
    }

    /** The release that a draft is laid over: the newest, whether its day has come or not. */
    public Release newest() {
        return releases.newest().orElseThrow();
    }

    /** The release by which decisions are made on a day. */
    public Release inForce(LocalDate on) {
        return releases.inForce(on).orElseThrow();
    }

    /** The text of a release, by path. */
    public Map<String, String> files(String rules) {
        return editions.find(rules)
                .orElseThrow(() -> new IllegalStateException("No rules are kept as " + rules))
                .files();
    }

    /** Keeps a text of rules that binds nobody, under its hash. */
    public void keep(Map<String, String> files) {
        editions.keep(RulesOfMoment.toStore(files));
    }

    /**
     * Publishes rules that were checked.
     *
     * @param over the release that they were laid over
     * @throws NotPublished if their day is past or before that of a release that waits, or another release is newer
     */
    public Release publish(Map<String, String> files, int over, Published as) {
        if (as.from().isBefore(LocalDate.now(clock))) {
            throw new NotPublished(NotPublished.Reason.DAY_PAST, over);
        }
        Release newest = newest();
        if (newest.number() != over) {
            throw new NotPublished(NotPublished.Reason.OVERTAKEN, newest.number());
        }
        if (as.from().isBefore(newest.from())) {
            throw new NotPublished(NotPublished.Reason.ANOTHER_WAITS, newest.number());
        }
        return add(files, over + 1, as);
    }

    private Release add(Map<String, String> files, int number, Published as) {
        StoredEdition text = RulesOfMoment.toStore(files);
        editions.keep(text);
        Release release = new Release(
                number, text.hash(), as.from(), clock.instant(), as.by(), as.approvedBy(), as.draft(), as.title());
        try {
            releases.add(release);
            return release;
        } catch (Releases.NumberTaken e) {
            throw new NotPublished(NotPublished.Reason.OVERTAKEN, number);
        }
    }

    /** Makes rules read from files a release, unless they are the newest one already. */
    void takeOver(RulesOfMoment read) {
        Optional<Release> newest = releases.newest();
        if (newest.filter(release -> release.rules().equals(read.hash())).isEmpty()) {
            int number = newest.map(Release::number).orElse(0) + 1;
            add(read.files(), number, new Published(LocalDate.now(clock), null, null, null, ""));
        }
    }

    /** What a release says of itself; each as in {@link Release}. */
    public record Published(
            LocalDate from,
            @Nullable String by,
            @Nullable String approvedBy,
            @Nullable String draft,
            String title) {}
}
