package org.iktiraf.casework.mongo;

import java.util.List;
import org.iktiraf.casework.Case;
import org.mapstruct.factory.Mappers;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Fills a store in a few seconds with as many cases as a benchmark wants, where adding one by one commits each. */
public final class ManyCases {

    private ManyCases() {}

    public static void add(List<Case> cases, MongoTemplate mongo) {
        CaseMapper mapper = Mappers.getMapper(CaseMapper.class);
        mongo.insertAll(cases.stream().map(mapper::toDocument).toList());
    }
}
