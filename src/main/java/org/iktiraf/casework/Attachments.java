package org.iktiraf.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that a step names: kept beside the case, sealed with its key. */
public final class Attachments {

    private static final String CONTENT = "content";

    private Attachments() {}

    /** As facts of a step; none where there are no files. */
    public static Map<String, String> facts(List<String> names) {
        return names.isEmpty() ? Map.of() : Map.of(CONTENT, String.join(" ", names));
    }

    /** Names of the files of a step. */
    public static Stream<String> of(Step step) {
        return Stream.of(step.fact(CONTENT).split(" ", -1)).filter(name -> !name.isEmpty());
    }
}
