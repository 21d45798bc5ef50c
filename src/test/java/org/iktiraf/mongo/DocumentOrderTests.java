package org.iktiraf.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentOrderTests {

    private static final List<Object> VALUES = Arrays.asList(
            "a",
            "b",
            "B",
            "",
            1,
            2L,
            1.5,
            true,
            null,
            Instant.EPOCH,
            Instant.EPOCH.plusMillis(1),
            List.of("b", "c"),
            List.of(),
            new Document("in", "a"));

    private final Random random = new Random(42);

    @ParameterizedTest
    @CsvSource({"1,1", "1,-1", "-1,1", "-1,-1"})
    void sortsAnyValuesAsTheServerDoes(int first, int second) {
        List<Document> documents =
                IntStream.range(0, 2_000).mapToObj(this::document).toList();
        Document orderBy = new Document("one.in", first);
        orderBy.put("two", second);
        orderBy.put("_id", second);
        assertThat(new DocumentOrder(orderBy).sorted(documents.stream()))
                .containsExactlyElementsOf(documents.stream()
                        .sorted(new DocumentComparator(orderBy))
                        .toList());
    }

    private Document document(int number) {
        Document document = new Document("_id", number);
        if (random.nextBoolean()) {
            document.put("one", new Document("in", any()));
        }
        document.put("two", any());
        return document;
    }

    private Object any() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    @Test
    void leavesEqualOnesInTheirOrder() {
        List<Document> equal = IntStream.range(0, 50)
                .mapToObj(number -> new Document("_id", number).append("same", "word"))
                .toList();
        assertThat(new DocumentOrder(new Document("same", -1)).sorted(equal.stream()))
                .containsExactlyElementsOf(equal);
    }
}
