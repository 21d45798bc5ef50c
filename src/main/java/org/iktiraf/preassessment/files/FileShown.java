package org.iktiraf.preassessment.files;

import java.time.LocalDate;
import java.util.List;
import org.iktiraf.portfolio.intake.FileRead;
import tools.jackson.databind.node.ObjectNode;

/** A file on the page, with the pieces that are still in the draft. */
record FileShown(FileRead read, List<PieceShown> pieces) {

    FileShown {
        pieces = List.copyOf(pieces);
    }

    static FileShown of(FileRead read, ObjectNode draft, LocalDate today) {
        return new FileShown(
                read,
                read.pieces().stream()
                        .flatMap(where -> PieceShown.of(where, draft, today).stream())
                        .toList());
    }

    public boolean isUnread() {
        return pieces.isEmpty();
    }
}
