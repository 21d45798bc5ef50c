package org.iktiraf.policy.mongo;

import org.iktiraf.policy.Release;
import org.mapstruct.Mapper;

@Mapper
interface ReleaseMapper {

    ReleaseDocument toDocument(Release release);

    Release toRelease(ReleaseDocument document);
}
