package org.iktiraf.portfolio.intake;

import java.util.List;
import java.util.Optional;
import org.iktiraf.portfolio.intake.gathering.Remark;

/** Counts the files of one call, and refuses what is one too many or too long; the others are still read. */
final class Limits {

    private static final int MEGABYTE = 1024 * 1024;

    private int files;
    private int bytes;

    /** Why a file is not read, if it is not. */
    Optional<Remark> refusal(ReceivedFile file) {
        if (++files > Intake.MOST_FILES) {
            return Optional.of(new Remark("too-many-files", List.of(file.name(), String.valueOf(Intake.MOST_FILES))));
        }
        int length = file.bytes().length;
        if (length > Intake.MOST_BYTES || bytes + length > Intake.MOST_BYTES_IN_ALL) {
            return Optional.of(new Remark(
                    "too-large",
                    List.of(
                            file.name(),
                            String.valueOf(Intake.MOST_BYTES / MEGABYTE),
                            String.valueOf(Intake.MOST_BYTES_IN_ALL / MEGABYTE))));
        }
        bytes += length;
        return Optional.empty();
    }
}
