package org.iktiraf.portfolio.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.intake.containers.Part;
import org.iktiraf.portfolio.intake.containers.Unwrapping;

/** What a case keeps of a file: the file as received, and of an archive no more than those of its files that were read. */
public final class Originals {

    private Originals() {}

    /** The bytes of each, once. */
    public static List<byte[]> of(ReceivedFile file, FileRead read) {
        List<String> kept = read.kept().stream().map(Kept::sha256).toList();
        if (!read.archive()) {
            return kept.isEmpty() ? List.of() : List.of(file.bytes());
        }
        Map<String, byte[]> found = new LinkedHashMap<>();
        Unwrapping.of(file.name(), file.bytes(), (word, about) -> {}).stream()
                .map(Part::member)
                .filter(Objects::nonNull)
                .forEach(member -> found.put(ContentName.of(member.bytes()), member.bytes()));
        found.keySet().retainAll(kept);
        return List.copyOf(found.values());
    }
}
