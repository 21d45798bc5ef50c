package org.iktiraf.portfolio.intake.containers;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files in an archive: shown to people, and never used as a path. */
final class EntryName {

    static final int LONGEST = 100;

    private static final Set<String> KEPT_BY_SYSTEMS = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    private EntryName() {}

    /** Without what leads out of the archive, control characters, the sign of {@link Part#IN}, and more than a page can show. */
    static String safe(String name) {
        String path = segments(name)
                .filter(one -> !one.equals("..") && !one.equals("."))
                .map(one -> one.replaceAll("[\\p{Cntrl}›]", "").strip())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("/"));
        return path.length() <= LONGEST ? path : "…" + path.substring(path.length() - LONGEST + 1);
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether a system put it there for itself, or it is a folder. */
    static boolean isPassedOver(String name) {
        return name.endsWith("/")
                || name.endsWith("\\")
                || segments(name).anyMatch(one -> KEPT_BY_SYSTEMS.contains(one) || isHidden(one));
    }

    private static boolean isHidden(String segment) {
        return segment.startsWith(".") && !segment.equals("..") && !segment.equals(".");
    }

    private static Stream<String> segments(String name) {
        return Arrays.stream(name.split("[/\\\\]+")).filter(one -> !one.isEmpty());
    }
}
