package org.iktiraf.preassessment.follow;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.iktiraf.casework.StepKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a learner brings for a line of their case: words, a file, or both. */
record HandedIn(String line, String text, @Nullable MultipartFile file) {

    static final int MOST_CHARACTERS = 5000;

    HandedIn {
        line = Objects.requireNonNullElse(line, "");
        text = Objects.requireNonNullElse(text, "");
    }

    /** An appeal says why; other evidence may be a file alone. */
    boolean isEnoughFor(StepKind kind) {
        boolean said = !text.isBlank() || (hasFile() && kind != StepKind.APPEALED);
        return said && text.length() <= MOST_CHARACTERS;
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    byte[] bytes() throws IOException {
        return Objects.requireNonNull(file).getBytes();
    }

    String title() {
        return Optional.ofNullable(file).map(MultipartFile::getOriginalFilename).orElse("file");
    }
}
