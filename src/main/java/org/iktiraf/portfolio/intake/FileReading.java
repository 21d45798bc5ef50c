package org.iktiraf.portfolio.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.Remark;

/** One file while it is read, with the documents that become of it. */
final class FileReading {

    private static final Set<String> NOT_READ = Set.of(Intake.UNKNOWN, LinkedInOther.WORD);

    private final ReceivedFile file;
    private final List<Original> originals;
    private final Gathering into;
    private final Limits limits;
    private final boolean isArchive;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Original> left = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> formats = new TreeSet<>();

    private FileReading(ReceivedFile file, List<Original> originals, Gathering into, Limits limits, boolean isArchive) {
        this.file = file;
        this.originals = originals;
        this.into = into;
        this.limits = limits;
        this.isArchive = isArchive;
    }

    /** Of a file that is one too many, and not even opened. */
    static FileReading refused(ReceivedFile file, Gathering into) {
        return new FileReading(file, List.of(), into, new Limits(), false);
    }

    /** Of a file that becomes a document at once, or of an archive. */
    static FileReading of(ReceivedFile file, List<Original> originals, Gathering into, Limits limits) {
        boolean isArchive = originals.stream().allMatch(Original::isMember);
        FileReading reading = new FileReading(file, originals, into, limits, isArchive);
        originals.stream().filter(one -> !one.isMember()).forEach(reading::keep);
        return reading;
    }

    Gathering into() {
        return into;
    }

    Stream<Content> contents() {
        return originals.stream().flatMap(one -> one.contents().stream());
    }

    /** @param reader reads a content as the format of which it gives back the word */
    void read(List<Content> together, BiFunction<Content, Gathering, String> reader) {
        for (Original one : originals) {
            Optional<Remark> refusal = one.isMember() ? limits.refusalInside(one) : Optional.empty();
            refusal.ifPresentOrElse(
                    why -> into.remark(why.word(), why.about().toArray(String[]::new)),
                    () -> settle(one, words(one, together, reader)));
        }
        if (!seen.contains(LinkedInOther.WORD)) {
            keepWhatPeopleLookAt();
        }
        if (!left.isEmpty()) {
            into.remark(
                    "archive-left",
                    file.name(),
                    left.stream().map(Original::path).collect(Collectors.joining(", ")));
        }
    }

    /** Scans that somebody packed together; pictures in an export are of another kind. */
    private void keepWhatPeopleLookAt() {
        List<Original> shown = left.stream()
                .filter(one -> Unread.isToLookAt(one.bytes()))
                .filter(one -> limits.refusalInside(one).isEmpty())
                .toList();
        left.removeAll(shown);
        for (Original one : shown) {
            keepMember(one, Set.of(Intake.UNKNOWN));
            into.remark(Unread.NOTHING_INSIDE, one.called());
        }
    }

    private Set<String> words(Original one, List<Content> together, BiFunction<Content, Gathering, String> reader) {
        return one.contents().stream()
                .map(content -> reader.apply(content, into.of(content, together)))
                .collect(Collectors.toSet());
    }

    private void settle(Original one, Set<String> words) {
        seen.addAll(words);
        if (one.isMember() && NOT_READ.containsAll(words)) {
            left.add(one);
        } else if (one.isMember()) {
            keepMember(one, words);
        } else {
            settled(one, words);
        }
    }

    private void keepMember(Original one, Set<String> words) {
        limits.keeps(one);
        keep(one);
        settled(one, words);
    }

    private void settled(Original one, Set<String> words) {
        formats.addAll(words);
        into.kind(one.document(), format(words));
    }

    private void keep(Original one) {
        Kept is = one.kept();
        kept.add(is);
        into.document(is.document(), is.name(), is.sha256());
    }

    private static String format(Set<String> words) {
        return words.size() == 1 ? words.iterator().next() : words.isEmpty() ? Intake.UNKNOWN : "several";
    }

    FileRead told() {
        return new FileRead(
                isArchive || kept.isEmpty() ? "" : kept.get(0).document(),
                file.name(),
                ContentName.of(file.bytes()),
                isArchive,
                kept,
                format(formats),
                into.pieces(),
                into.remarks(),
                into.tables());
    }
}
