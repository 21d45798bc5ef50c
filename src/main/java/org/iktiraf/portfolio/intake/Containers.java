package org.iktiraf.portfolio.intake;

import java.util.List;
import org.iktiraf.portfolio.intake.containers.Unwrapping;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.springframework.stereotype.Component;

/** Takes out what lies inside a file: of an archive, of a picture, of what was packed to be sent. */
@Component
class Containers {

    /** What lies inside, and the file itself where nothing does. */
    List<Content> unpack(Content file, Gathering into) {
        return Unwrapping.of(file.name(), file.bytes(), into::remark).stream()
                .map(part -> new Content(file.document(), part.name(), part.inside(), part.bytes()))
                .toList();
    }
}
