package org.iktiraf.policydesk.drafting.mongo;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.ProposedArticulation;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

@Mapper
interface DraftMapper {

    DraftDocument toDocument(Draft draft);

    Draft toDraft(DraftDocument document);

    default List<DraftDocument.File> toList(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> new DraftDocument.File(file.getKey(), file.getValue()))
                .toList();
    }

    /** Drafts of earlier versions have no such list. */
    default List<ProposedArticulation> toProposed(@Nullable List<ProposedArticulation> stored) {
        return stored == null ? List.of() : stored;
    }

    default Map<String, String> toMapByName(@Nullable List<DraftDocument.File> files) {
        return files == null
                ? Map.of()
                : files.stream().collect(toMap(DraftDocument.File::name, DraftDocument.File::text));
    }
}
