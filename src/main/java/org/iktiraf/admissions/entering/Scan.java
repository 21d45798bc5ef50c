package org.iktiraf.admissions.entering;

import java.util.List;
import org.iktiraf.casework.Attachments;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.Step;

/** A file that a step of the case names, whoever brought it. */
record Scan(String name, Step step) {

    static List<Scan> of(CaseFile file) {
        return file.history().stream()
                .map(Recorded::step)
                .flatMap(step -> Attachments.of(step).map(name -> new Scan(name, step)))
                .toList();
    }
}
