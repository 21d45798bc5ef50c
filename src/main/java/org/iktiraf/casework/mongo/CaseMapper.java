package org.iktiraf.casework.mongo;

import java.time.LocalDate;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseInShort;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

@Mapper
interface CaseMapper {

    /** Sorts after every day. */
    String UNDATED = "undated";

    @Mapping(target = "due", source = "due", qualifiedByName = "sortable")
    CaseDocument toDocument(Case from);

    @Mapping(target = "due", source = "due", qualifiedByName = "day")
    Case toCase(CaseDocument document);

    @Mapping(target = "due", source = "due", qualifiedByName = "day")
    CaseInShort toShort(CaseRow row);

    @Named("sortable")
    default String sortable(@Nullable LocalDate due) {
        return due == null ? UNDATED : due.toString();
    }

    @Named("day")
    default @Nullable LocalDate day(String due) {
        return due.equals(UNDATED) ? null : LocalDate.parse(due);
    }
}
