package org.iktiraf.portfolio.intake.containers;

import org.jspecify.annotations.Nullable;

/**
 * A file, or what lay inside one.
 *
 * @param name without folders
 * @param inside where it lay, such as {@code export.zip › Learning.csv}; empty where it is the file itself
 * @param member the file of an archive that it is or lay in, as it was packed; null where there is no archive
 */
@SuppressWarnings("ArrayRecordComponent")
public record Part(
        String name, String inside, byte[] bytes, @Nullable Part member) {

    /** Stands between a file and what lies in it; no name of a file has it. */
    public static final String IN = " › ";

    /** What lies in this one under a name that may hold folders. */
    Part holding(String path, byte[] content) {
        String here = inside.isEmpty() ? EntryName.safe(name) : inside;
        String there = EntryName.safe(path);
        return new Part(EntryName.last(there), here + IN + there, content, member);
    }

    /** The same as a file of an archive. */
    Part packed() {
        return new Part(name, inside, bytes, this);
    }

    /** The same in other bytes, such as in another encoding. */
    Part saying(byte[] content) {
        return new Part(name, inside, content, member);
    }

    /** What a person calls it. */
    public String called() {
        return inside.isEmpty() ? name : inside;
    }

    /** Where it lies in the file that holds it and no archive; empty where it is that file. */
    public String place() {
        return member == null
                ? inside
                : inside.equals(member.inside) ? "" : member.name + inside.substring(member.inside.length());
    }
}
