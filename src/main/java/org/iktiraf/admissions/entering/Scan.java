package org.iktiraf.admissions.entering;

import java.util.List;
import java.util.stream.Stream;
import org.iktiraf.casework.Attachments;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.Step;
import org.iktiraf.portfolio.Portfolio;

/**
 * A file that a step of the case names, whoever brought it.
 *
 * @param title of the document that it became; empty where it became none
 */
record Scan(String name, String title, Step step) {

    static List<Scan> of(CaseFile file) {
        return file.history().stream()
                .map(Recorded::step)
                .flatMap(step -> Attachments.of(step).map(name -> new Scan(name, title(file, name), step)))
                .toList();
    }

    private static String title(CaseFile file, String name) {
        Portfolio portfolio = file.portfolio();
        return portfolio == null
                ? ""
                : portfolio.documents().stream()
                        .filter(one -> name.equals(one.sha256()))
                        .flatMap(one -> Stream.ofNullable(one.title()))
                        .findFirst()
                        .orElse("");
    }
}
