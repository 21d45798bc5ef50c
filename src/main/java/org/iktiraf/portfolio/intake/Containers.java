package org.iktiraf.portfolio.intake;

import java.util.List;
import org.springframework.stereotype.Component;

/** Takes out what lies inside a file: of an archive, of a picture, of what was packed to be sent. */
@Component
class Containers {

    /** What lies inside, and the file itself where nothing does. */
    List<Content> unpack(Content file, Gathering into) {
        return List.of(file);
    }
}
