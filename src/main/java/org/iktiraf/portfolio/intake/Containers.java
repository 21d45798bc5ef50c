package org.iktiraf.portfolio.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.iktiraf.portfolio.intake.containers.Part;
import org.iktiraf.portfolio.intake.containers.Remarks;
import org.iktiraf.portfolio.intake.containers.Unwrapping;
import org.springframework.stereotype.Component;

/** Takes out what lies inside a file: of an archive, of a picture, of what was packed to be sent. */
@Component
class Containers {

    /**
     * The file with all that lies in it; of an archive, each of its files with what lies in that.
     *
     * @param documents each call gives an id that nothing else has
     */
    List<Original> originals(ReceivedFile file, Supplier<String> documents, Remarks remarks) {
        Part whole = new Part(file.name(), "", file.bytes(), null);
        List<Part> parts = Unwrapping.of(file.name(), file.bytes(), remarks);
        Map<Part, Original> originals = new LinkedHashMap<>();
        if (!isArchive(file, parts)) {
            originals.put(whole, Original.of(documents.get(), whole));
        }
        for (Part part : parts) {
            Part holder = Objects.requireNonNullElse(part.member(), whole);
            originals
                    .computeIfAbsent(holder, one -> Original.of(documents.get(), one))
                    .hold(part);
        }
        return List.copyOf(originals.values());
    }

    private static boolean isArchive(ReceivedFile file, List<Part> parts) {
        boolean isAllPacked = !parts.isEmpty() && parts.stream().allMatch(part -> part.member() != null);
        return isAllPacked || Unwrapping.isArchive(file.bytes());
    }
}
