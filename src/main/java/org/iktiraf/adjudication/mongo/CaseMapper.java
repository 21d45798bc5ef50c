package org.iktiraf.adjudication.mongo;

import org.iktiraf.adjudication.Case;
import org.mapstruct.Mapper;

@Mapper
interface CaseMapper {

    CaseDocument toDocument(Case from);

    Case toCase(CaseDocument document);
}
