package org.iktiraf.portfolio.intake;

import java.util.List;
import java.util.Optional;
import org.iktiraf.portfolio.intake.gathering.Remark;

/** Counts the files of one call, and refuses what is one too many or too long; the others are still read. */
final class Limits {

    private static final int MEGABYTE = 1024 * 1024;

    private int files;
    private int bytes;
    private int bytesInside;

    /** Why a file is not read, if it is not. */
    Optional<Remark> refusal(ReceivedFile file) {
        if (++files > Intake.MOST_FILES) {
            return Optional.of(new Remark("too-many-files", List.of(file.name(), String.valueOf(Intake.MOST_FILES))));
        }
        int length = file.bytes().length;
        if (isTooMuch(length, bytes)) {
            return Optional.of(tooLarge(file.name()));
        }
        bytes += length;
        return Optional.empty();
    }

    /** Why a file that lay in an archive is not read, if it is not. */
    Optional<Remark> refusalInside(Original member) {
        return isTooMuch(member.bytes().length, bytesInside)
                ? Optional.of(tooLarge(member.called()))
                : Optional.empty();
    }

    void keeps(Original member) {
        bytesInside += member.bytes().length;
    }

    private static boolean isTooMuch(int length, int before) {
        return length > Intake.MOST_BYTES || before + length > Intake.MOST_BYTES_IN_ALL;
    }

    private static Remark tooLarge(String called) {
        return new Remark(
                "too-large",
                List.of(
                        called,
                        String.valueOf(Intake.MOST_BYTES / MEGABYTE),
                        String.valueOf(Intake.MOST_BYTES_IN_ALL / MEGABYTE)));
    }
}
