package org.iktiraf.portfolio.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.intake.doubles.Doubles;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.Remark;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads whatever files a learner has into a portfolio. A file that cannot be read becomes a remark on that file, and the
 * others are still read. Nothing is fetched from an address inside a file that the configuration does not allow.
 */
@Component
public final class Intake {

    /** How many files are read at a time. */
    public static final int MOST_FILES = 20;

    /** How long one of them may be, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** How long all of them may be together, in bytes. */
    public static final int MOST_BYTES_IN_ALL = 25 * 1024 * 1024;

    static final String UNKNOWN = "unknown";
    static final String READER_FAILED = "reader-failed";

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final List<Format> formats;
    private final Containers containers;
    private final Tidying tidying;

    Intake(List<Format> formats, Containers containers, Tidying tidying) {
        this.formats = formats;
        this.containers = containers;
        this.tidying = tidying;
    }

    /**
     * Adds to a portfolio what files say.
     *
     * @param portfolio in the documented format, perhaps empty; not changed
     */
    public Brought read(List<ReceivedFile> files, Whose whose, ObjectNode portfolio) {
        ObjectNode tree = portfolio.deepCopy();
        Ids ids = new Ids(tree);
        Limits limits = new Limits();
        List<Opened> opened = new ArrayList<>();
        for (ReceivedFile file : files) {
            Remark refusal = limits.refusal(file).orElse(null);
            opened.add(refusal == null ? open(file, whose, tree, ids) : refused(file, whose, tree, refusal));
        }
        List<Content> together =
                opened.stream().flatMap(one -> one.contents().stream()).toList();
        List<FileRead> read = new ArrayList<>();
        for (Opened one : opened) {
            read.add(read(one, together, tree));
        }
        Doubles.mark(tree);
        return new Brought(tree, read);
    }

    private Opened open(ReceivedFile file, Whose whose, ObjectNode tree, Ids ids) {
        Content whole = new Content(ids.next("file-"), file.name(), "", file.bytes());
        Gathering into = new Gathering(whole, whose, tree, () -> ids.next("read-"));
        String sha256 = ContentName.of(file.bytes());
        ObjectNode document = document(tree, whole, sha256);
        return new Opened(whole, containers.unpack(whole, into), into, document, sha256);
    }

    /** Not even opened: it becomes no document. */
    private static Opened refused(ReceivedFile file, Whose whose, ObjectNode tree, Remark why) {
        Content whole = new Content("", file.name(), "", file.bytes());
        Gathering into = new Gathering(whole, whose, tree, () -> "");
        into.remark(why.word(), why.about().toArray(String[]::new));
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        return new Opened(whole, List.of(), into, document, ContentName.of(file.bytes()));
    }

    private FileRead read(Opened file, List<Content> together, ObjectNode tree) {
        String format = format(file, together);
        file.document().put("kind", format);
        tidying.tidy(tree, file.into());
        return new FileRead(
                file.whole().document(),
                file.whole().name(),
                file.sha256(),
                format,
                file.into().pieces(),
                file.into().remarks(),
                file.into().tables());
    }

    private String format(Opened file, List<Content> together) {
        Set<String> words = file.contents().stream()
                .map(content -> readOne(content, file.into().of(content, together)))
                .collect(Collectors.toSet());
        return words.size() == 1 ? words.iterator().next() : words.isEmpty() ? UNKNOWN : "several";
    }

    private String readOne(Content content, Gathering into) {
        for (Format format : formats) {
            if (format.fits(content)) {
                readAs(format, content, into);
                return format.word();
            }
        }
        Remark why = Unread.of(content);
        into.remark(why.word(), why.about().toArray(String[]::new));
        return UNKNOWN;
    }

    /** A reader that fails loses its own file and no other. */
    private static void readAs(Format format, Content content, Gathering into) {
        try {
            format.read(content, into);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("The reader of {} failed", format.word(), e);
            into.remark(READER_FAILED, content.name());
        }
    }

    private static ObjectNode document(ObjectNode tree, Content whole, String sha256) {
        return tree.withArrayProperty("documents")
                .addObject()
                .put("id", whole.document())
                .put("kind", UNKNOWN)
                .put("title", whole.name())
                .put("sha256", sha256);
    }

    /** A file with what lay in it, and the document that it becomes. */
    private record Opened(Content whole, List<Content> contents, Gathering into, ObjectNode document, String sha256) {}
}
