package org.iktiraf.portfolio.intake;

import java.util.ArrayList;
import java.util.List;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.intake.containers.Part;
import org.iktiraf.portfolio.intake.gathering.Content;

/**
 * A file whose bytes may be kept as they are: one that was handed over, or one that lay in an archive.
 *
 * @param document id of the document that it becomes if it is kept
 * @param inside where it lay, such as {@code export.zip › Learning.csv}; empty where it was handed over itself
 * @param contents what lies in it for readers
 */
@SuppressWarnings("ArrayRecordComponent")
record Original(String document, String name, String inside, byte[] bytes, List<Content> contents) {

    static Original of(String document, Part file) {
        return new Original(document, file.name(), file.inside(), file.bytes(), new ArrayList<>());
    }

    void hold(Part part) {
        contents.add(new Content(document, part.name(), part.inside(), part.place(), part.bytes()));
    }

    boolean isMember() {
        return !inside.isEmpty();
    }

    /** What a person calls it. */
    String called() {
        return inside.isEmpty() ? name : inside;
    }

    /** The same without the archive that it lay in. */
    String path() {
        return inside.substring(inside.indexOf(Part.IN) + Part.IN.length());
    }

    Kept kept() {
        return new Kept(document, called(), ContentName.of(bytes));
    }
}
