package org.iktiraf.casework.mongo;

import org.iktiraf.casework.Case;
import org.mapstruct.Mapper;

@Mapper
interface CaseMapper {

    CaseDocument toDocument(Case from);

    Case toCase(CaseDocument document);
}
