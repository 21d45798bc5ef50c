package org.iktiraf.policydesk.drafting.mongo;

import java.util.List;
import org.iktiraf.policydesk.drafting.CheckResult;
import org.iktiraf.policydesk.drafting.DraftState;
import org.iktiraf.policydesk.drafting.Event;
import org.iktiraf.policydesk.drafting.ProposedArticulation;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Files are a list, for their names hold dots, which a field's name must not. */
@Document("drafts")
record DraftDocument(
        @Id String id,
        String title,
        DraftState state,
        int over,
        @Nullable List<File> files,
        @Nullable List<ProposedArticulation> proposed,
        List<Event> events,
        @Nullable CheckResult check,
        @Nullable Integer release,
        @Version @Nullable Long version) {

    record File(String name, String text) {}
}
