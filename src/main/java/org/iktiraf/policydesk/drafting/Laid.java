package org.iktiraf.policydesk.drafting;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Files laid over others. */
public final class Laid {

    private Laid() {}

    /** What must be laid over some files to make them others; empty text takes a file away. */
    public static Map<String, String> toMake(Map<String, String> wanted, Map<String, String> over) {
        Map<String, String> laid = new TreeMap<>();
        over.keySet().stream().filter(path -> !wanted.containsKey(path)).forEach(path -> laid.put(path, ""));
        wanted.entrySet().stream()
                .filter(file -> !Objects.equals(file.getValue(), over.get(file.getKey())))
                .forEach(file -> laid.put(file.getKey(), file.getValue()));
        return laid;
    }
}
