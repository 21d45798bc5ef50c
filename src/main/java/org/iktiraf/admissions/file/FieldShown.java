package org.iktiraf.admissions.file;

import java.util.List;
import org.iktiraf.portfolio.Origin;
import org.iktiraf.portfolio.json.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field with the findings that rest on it.
 *
 * @param origin where in which file it came from; null where it came from no file, or was corrected since
 */
record FieldShown(
        Field field, List<FindingRef> findings, @Nullable Origin origin) {

    FieldShown {
        findings = List.copyOf(findings);
    }

    public String anchor() {
        return Places.anchor(field.where());
    }
}
