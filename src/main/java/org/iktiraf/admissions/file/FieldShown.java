package org.iktiraf.admissions.file;

import java.util.List;
import org.iktiraf.portfolio.json.Field;

/** A field with the findings that rest on it. */
record FieldShown(Field field, List<FindingRef> findings) {

    FieldShown {
        findings = List.copyOf(findings);
    }

    public String anchor() {
        return Places.anchor(field.where());
    }
}
