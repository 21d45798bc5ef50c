package org.iktiraf.portfolio.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.portfolio.Portfolio;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Reads a portfolio from the one documented JSON format, {@code schemas/portfolio.json}: UTF-8, at most 2 MB, nested at
 * most 64 deep. What is left out or null is not known. A text that departs from the format is refused with everything
 * that is wrong in it, in the words of its writer. One reader serves any number of threads.
 */
@Component
public class PortfolioReader {

    private static final int MOST_LISTED = 200;

    private final PortfolioSchema schema = new PortfolioSchema();

    /**
     * Reads a text as it was received.
     *
     * @throws UnreadablePortfolio with at least one error
     */
    public Portfolio read(byte[] json) {
        return read(JsonText.read(json));
    }

    /**
     * Reads what was parsed elsewhere, such as a part of a scenario.
     *
     * @throws UnreadablePortfolio with at least one error
     */
    public Portfolio read(JsonNode tree) {
        List<Fault> faults = DocumentOrder.sorted(faults(tree), tree);
        if (!faults.isEmpty()) {
            throw new UnreadablePortfolio(listed(faults));
        }
        return PortfolioJson.MAPPER.treeToValue(tree, Portfolio.class);
    }

    private List<Fault> faults(JsonNode tree) {
        List<Fault> values = ValueCheck.faults(tree);
        if (!values.isEmpty()) {
            return values;
        }
        List<Item> items = Item.of(tree);
        return Stream.of(
                        schema.faults(tree),
                        IdCheck.faults(items),
                        DateCheck.faults(tree, items),
                        PartsCheck.faults(items))
                .flatMap(List::stream)
                .toList();
    }

    private static List<WrongField> listed(List<Fault> faults) {
        List<WrongField> listed = faults.stream()
                .limit(MOST_LISTED)
                .map(Fault::wrongField)
                .collect(Collectors.toCollection(ArrayList::new));
        int more = faults.size() - listed.size();
        if (more > 0) {
            listed.add(new WrongField(Place.WHOLE, "", "%,d more places are wrong".formatted(more)));
        }
        return listed;
    }
}
