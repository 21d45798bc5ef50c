package org.iktiraf.portfolio.intake.gathering;

/**
 * What one reader reads: a file, or what was unpacked from it.
 *
 * @param document id of the document that the file becomes in the portfolio
 * @param inside where in the file it lay, such as {@code export.zip › Learning.csv}; empty where it is the file itself
 * @param place where in that document it lay; empty where it is the document itself
 */
@SuppressWarnings("ArrayRecordComponent")
public record Content(String document, String name, String inside, String place, byte[] bytes) {

    /** Whether it lay in an archive, of which each file that is read becomes a document of its own. */
    public boolean isMember() {
        return !inside.equals(place);
    }

    /** What a person calls it. */
    public String called() {
        return inside.isEmpty() ? name : inside;
    }
}
