package org.iktiraf.mongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The order that a query asks for: paths of fields, each with 1 for ascending or -1 for descending. */
final class DocumentOrder {

    private final List<String> paths;
    private final Comparator<Keyed> comparator;

    DocumentOrder(Document orderBy) {
        paths = List.copyOf(orderBy.keySet());
        comparator = comparator(
                paths.stream().map(path -> isAscending(orderBy, path)).toList());
    }

    private static boolean isAscending(Document orderBy, String path) {
        return orderBy.get(path) instanceof Number direction && direction.intValue() > 0;
    }

    Stream<Document> sorted(Stream<Document> documents) {
        return documents.map(this::keyed).sorted(comparator).map(Keyed::document);
    }

    private Keyed keyed(Document document) {
        return new Keyed(
                document,
                paths.stream()
                        .map(path -> Utils.getSubdocumentValueCollectionAware(document, path))
                        .toList());
    }

    private static Comparator<Keyed> comparator(List<Boolean> ascending) {
        return (one, other) -> {
            int compared = 0;
            for (int i = 0; compared == 0 && i < ascending.size(); i++) {
                compared = compare(one.keys.get(i), other.keys.get(i), ascending.get(i));
            }
            return compared;
        };
    }

    /** Texts and moments are most of what is sorted by, and the server finds out last that it can compare them. */
    private static int compare(Object one, Object other, boolean ascending) {
        if (one instanceof String text && other instanceof String otherText) {
            return ascending ? text.compareTo(otherText) : otherText.compareTo(text);
        }
        if (one instanceof Instant moment && other instanceof Instant otherMoment) {
            return ascending ? moment.compareTo(otherMoment) : otherMoment.compareTo(moment);
        }
        return (ascending ? ValueComparator.asc() : ValueComparator.desc()).compare(one, other);
    }

    private record Keyed(Document document, List<Object> keys) {}
}
