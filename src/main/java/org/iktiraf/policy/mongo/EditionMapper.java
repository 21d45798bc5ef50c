package org.iktiraf.policy.mongo;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.iktiraf.policy.StoredEdition;
import org.mapstruct.Mapper;

@Mapper
interface EditionMapper {

    EditionDocument toDocument(StoredEdition edition);

    StoredEdition toEdition(EditionDocument document);

    default List<EditionDocument.File> toList(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> new EditionDocument.File(file.getKey(), file.getValue()))
                .toList();
    }

    default Map<String, String> toMapByName(List<EditionDocument.File> files) {
        return files.stream().collect(toMap(EditionDocument.File::name, EditionDocument.File::text));
    }
}
