package org.iktiraf.preassessment.interview;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The draft of a session. */
public final class Drafts {

    private static final String NAME = "draft";

    private Drafts() {}

    public static Optional<Draft> of(HttpSession session) {
        return Optional.ofNullable((Draft) session.getAttribute(NAME));
    }

    public static void keep(HttpSession session, Draft draft) {
        session.setAttribute(NAME, draft);
    }

    public static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }

    /** The draft, begun now where there is none, so that every page can be the first. */
    public static Draft begun(HttpSession session) {
        return of(session).orElseGet(() -> {
            Draft draft = Draft.empty(LocalDate.now(ZoneOffset.UTC));
            keep(session, draft);
            return draft;
        });
    }
}
