package org.iktiraf.portfolio.intake.containers;

/**
 * A file, or what lay inside one.
 *
 * @param name without folders
 * @param inside where it lay, such as {@code export.zip!/Learning.csv}; empty where it is the file itself
 */
@SuppressWarnings("ArrayRecordComponent")
public record Part(String name, String inside, byte[] bytes) {

    /** What lies in this one under a name that may hold folders. */
    Part holding(String path, byte[] content) {
        String here = inside.isEmpty() ? EntryName.safe(name) : inside;
        String there = EntryName.safe(path);
        return new Part(EntryName.last(there), here + "!/" + there, content);
    }

    /** The same in other bytes, such as in another encoding. */
    Part saying(byte[] content) {
        return new Part(name, inside, content);
    }

    /** What a person calls it. */
    String called() {
        return inside.isEmpty() ? name : inside;
    }
}
