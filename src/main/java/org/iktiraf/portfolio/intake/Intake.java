package org.iktiraf.portfolio.intake;

import java.util.ArrayList;
import java.util.List;
import org.iktiraf.portfolio.intake.doubles.Doubles;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.Remark;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
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
     * Adds to a portfolio what files say. A file becomes a document of it; an archive does not, but each file in it that
     * is read does.
     *
     * @param portfolio in the documented format, perhaps empty; not changed
     */
    public Brought read(List<ReceivedFile> files, Whose whose, ObjectNode portfolio) {
        ObjectNode tree = portfolio.deepCopy();
        Ids ids = new Ids(tree);
        Limits limits = new Limits();
        List<FileReading> readings =
                files.stream().map(file -> open(file, whose, tree, ids, limits)).toList();
        List<Content> together =
                readings.stream().flatMap(FileReading::contents).toList();
        List<FileRead> read = new ArrayList<>();
        for (FileReading one : readings) {
            one.read(together, this::readOne);
            tidying.tidy(tree, one.into());
            read.add(one.told());
        }
        Doubles.mark(tree);
        return new Brought(tree, read);
    }

    private FileReading open(ReceivedFile file, Whose whose, ObjectNode tree, Ids ids, Limits limits) {
        Content nowhere = new Content("", file.name(), "", "", file.bytes());
        Gathering into = new Gathering(nowhere, whose, tree, () -> ids.next("read-"));
        Remark refusal = limits.refusal(file).orElse(null);
        if (refusal != null) {
            into.remark(refusal.word(), refusal.about().toArray(String[]::new));
            return FileReading.refused(file, into);
        }
        List<Original> originals = containers.originals(file, () -> ids.next("file-"), into::remark);
        return FileReading.of(file, originals, into, limits);
    }

    private String readOne(Content content, Gathering into) {
        for (Format format : formats) {
            if (format.fits(content, into.beside())) {
                readAs(format, content, into);
                return format.word();
            }
        }
        Unread.of(content).ifPresent(why -> into.remark(why.word(), why.about().toArray(String[]::new)));
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
}
