package org.iktiraf.preassessment.files;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iktiraf.portfolio.intake.FileRead;
import org.iktiraf.portfolio.intake.ReceivedFile;

/** The files that a learner has handed over in a session, with what came of each; they live there and nowhere else. */
public final class Handed {

    private static final String NAME = "handed";

    private final List<ReceivedFile> files = new ArrayList<>();
    private final List<FileRead> read = new ArrayList<>();

    static Handed of(HttpSession session) {
        return Optional.ofNullable((Handed) session.getAttribute(NAME)).orElseGet(() -> {
            Handed handed = new Handed();
            session.setAttribute(NAME, handed);
            return handed;
        });
    }

    /** Bytes of all files, as received. */
    public static List<byte[]> bytes(HttpSession session) {
        return of(session).files.stream().map(ReceivedFile::bytes).toList();
    }

    public static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }

    synchronized void add(List<ReceivedFile> more, List<FileRead> whatCame) {
        files.addAll(more);
        read.addAll(whatCame);
    }

    synchronized List<FileRead> read() {
        return List.copyOf(read);
    }

    /** Bytes of all files together. */
    synchronized long size() {
        return files.stream().mapToLong(file -> file.bytes().length).sum();
    }
}
