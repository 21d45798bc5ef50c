package org.iktiraf.preassessment.interview;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The draft of a session. */
public final class Drafts {

    /** Under this name a session keeps the files behind its draft; they come and go with it. */
    public static final String FILES = "handed";

    private static final String NAME = "draft";

    private Drafts() {}

    public static Optional<Draft> of(HttpSession session) {
        return Optional.ofNullable((Draft) session.getAttribute(NAME));
    }

    public static void keep(HttpSession session, Draft draft) {
        session.setAttribute(NAME, draft);
        session.removeAttribute(FILES);
    }

    public static void forget(HttpSession session) {
        session.removeAttribute(NAME);
        session.removeAttribute(FILES);
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
