package org.iktiraf.portfolio.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.portfolio.ContentName;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads whatever files a learner has into a portfolio. A file that cannot be read becomes a remark on that file, and the
 * others are still read. Nothing is fetched from an address inside a file that the configuration does not allow.
 */
@Component
public final class Intake {

    static final String UNKNOWN = "unknown";

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
        List<FileRead> read = new ArrayList<>();
        for (ReceivedFile file : files) {
            read.add(read(file, whose, tree, ids));
        }
        return new Brought(tree, read);
    }

    private FileRead read(ReceivedFile file, Whose whose, ObjectNode tree, Ids ids) {
        String sha256 = ContentName.of(file.bytes());
        Content whole = new Content(ids.next("file-"), file.name(), "", file.bytes());
        Gathering into = new Gathering(whole, whose, tree, () -> ids.next("read-"));
        String format = read(whole, into);
        document(tree, whole, format, sha256);
        tidying.tidy(tree, into);
        return new FileRead(whole.document(), file.name(), sha256, format, into.pieces(), into.remarks());
    }

    private String read(Content whole, Gathering into) {
        Set<String> words = containers.unpack(whole, into).stream()
                .map(content -> readOne(content, into.of(content)))
                .collect(Collectors.toSet());
        return words.size() == 1 ? words.iterator().next() : words.isEmpty() ? UNKNOWN : "several";
    }

    private String readOne(Content content, Gathering into) {
        for (Format format : formats) {
            if (format.fits(content)) {
                format.read(content, into);
                return format.word();
            }
        }
        into.remark("unknown-format", content.inside().isEmpty() ? content.name() : content.inside());
        return UNKNOWN;
    }

    private static void document(ObjectNode tree, Content whole, String format, String sha256) {
        tree.withArrayProperty("documents")
                .addObject()
                .put("id", whole.document())
                .put("kind", format)
                .put("title", whole.name())
                .put("sha256", sha256);
    }
}
