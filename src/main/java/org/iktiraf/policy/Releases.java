package org.iktiraf.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every putting into force of rules, kept for ever. */
public interface Releases {

    /** @throws NumberTaken if another release has this number: somebody else published meanwhile */
    void add(Release release);

    /** All of them, the newest first. */
    List<Release> all();

    /** The one with the highest number, whether its day has come or not. */
    default Optional<Release> newest() {
        return all().stream().findFirst();
    }

    /** The one by which decisions are made on a day. */
    default Optional<Release> inForce(LocalDate on) {
        return all().stream().filter(release -> !release.from().isAfter(on)).findFirst();
    }

    /** Another release has this number. */
    final class NumberTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NumberTaken(int number, Throwable cause) {
            super("Release " + number + " was published by somebody else meanwhile.", cause);
        }
    }
}
