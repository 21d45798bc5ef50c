package org.iktiraf.preassessment.files;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.intake.FileRead;
import org.iktiraf.portfolio.intake.Originals;
import org.iktiraf.portfolio.intake.ReceivedFile;
import org.iktiraf.portfolio.intake.gathering.Remark;
import org.iktiraf.portfolio.intake.tables.Mapping;
import org.iktiraf.portfolio.intake.tables.UnmappedTable;
import org.iktiraf.preassessment.interview.Drafts;

/** The files that a learner has handed over in a session, with what came of each; they live there and nowhere else. */
public final class Handed {

    private static final String NAME = Drafts.FILES;

    private final Map<String, ReceivedFile> files = new HashMap<>();
    private final List<FileRead> read = new ArrayList<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Map<String, Mapping> mappings = new HashMap<>();

    static Handed of(HttpSession session) {
        return Optional.ofNullable((Handed) session.getAttribute(NAME)).orElseGet(() -> {
            Handed handed = new Handed();
            session.setAttribute(NAME, handed);
            return handed;
        });
    }

    /** Bytes of what is kept of all files, as received. */
    public static List<byte[]> bytes(HttpSession session) {
        Handed handed = Handed.of(session);
        return handed.read.stream()
                .filter(one -> !one.isRefused())
                .flatMap(one -> Originals.of(handed.file(one), one).stream())
                .toList();
    }

    /** Of each archive, what of it is not kept. */
    List<Remark> left() {
        return read.stream()
                .flatMap(one -> one.remarks().stream())
                .filter(one -> one.word().equals("archive-left"))
                .toList();
    }

    /** A file that was one too many is not held, so that it can be sent again. */
    void add(List<ReceivedFile> more, List<FileRead> whatCame) {
        Set<String> refused = new HashSet<>();
        whatCame.stream().filter(FileRead::isRefused).map(FileRead::sha256).forEach(refused::add);
        more.stream()
                .filter(file -> !refused.contains(ContentName.of(file.bytes())))
                .forEach(file -> files.put(ContentName.of(file.bytes()), file));
        read.removeIf(FileRead::isRefused);
        read.addAll(whatCame);
    }

    /** Puts what came of a file that was read again in the place of what came of it before. */
    void replace(FileRead before, FileRead now) {
        read.set(read.indexOf(before), now);
    }

    void remove(FileRead file) {
        read.remove(file);
        files.remove(file.sha256());
    }

    /** What came of the file of this hash. */
    Optional<FileRead> of(String sha256) {
        return read.stream().filter(one -> one.sha256().equals(sha256)).findFirst();
    }

    /** Whether any of them is new. */
    boolean isKnownBy(List<String> more) {
        return addresses.addAll(more);
    }

    void explained(String table, Mapping mapping) {
        mappings.put(table, mapping);
    }

    List<String> addresses() {
        return List.copyOf(addresses);
    }

    Map<String, Mapping> mappings() {
        return Map.copyOf(mappings);
    }

    List<FileRead> read() {
        return List.copyOf(read);
    }

    boolean has(ReceivedFile file) {
        return files.containsKey(ContentName.of(file.bytes()));
    }

    /** The file that holds a table which nobody has explained yet. */
    Optional<FileRead> holding(String table) {
        return read.stream()
                .filter(one -> one.tables().stream().map(UnmappedTable::key).anyMatch(table::equals))
                .findFirst();
    }

    ReceivedFile file(FileRead of) {
        return Optional.ofNullable(files.get(of.sha256())).orElseThrow();
    }

    /** Bytes of all files together. */
    long size() {
        return files.values().stream().mapToLong(file -> file.bytes().length).sum();
    }
}
