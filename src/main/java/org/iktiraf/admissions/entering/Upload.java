package org.iktiraf.admissions.entering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that was sent along. */
@SuppressWarnings("ArrayRecordComponent")
record Upload(String name, byte[] bytes) {

    static @Nullable Upload of(@Nullable MultipartFile file) {
        try {
            return file == null || file.isEmpty()
                    ? null
                    : new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), "file"), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The file broke off", e);
        }
    }
}
