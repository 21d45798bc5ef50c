package org.iktiraf.portfolio.json;

import org.iktiraf.portfolio.Portfolio;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a portfolio in the documented JSON format so that equal portfolios become the same bytes: fields in the order of
 * the records, nothing written for what is not known. What it wrote is read back as an equal portfolio, whatever the
 * format may have come to refuse since, so that stored cases stay readable. One writer serves any number of threads.
 */
@Component
public class PortfolioWriter {

    /** Canonical bytes, in UTF-8. */
    public byte[] write(Portfolio portfolio) {
        return PortfolioJson.MAPPER.writeValueAsBytes(portfolio);
    }

    /**
     * Reads what {@link #write} wrote, without the checks that strangers' texts need.
     *
     * @throws tools.jackson.core.JacksonException for bytes that no writer wrote
     */
    public Portfolio readBack(byte[] written) {
        return PortfolioJson.MAPPER.readValue(written, Portfolio.class);
    }

    /** The same as a tree of which a part can be changed. */
    public ObjectNode tree(Portfolio portfolio) {
        return PortfolioJson.MAPPER.valueToTree(portfolio);
    }

    /** Reads a tree back, without the checks that strangers' texts need. */
    public Portfolio readBack(JsonNode tree) {
        return PortfolioJson.MAPPER.treeToValue(tree, Portfolio.class);
    }
}
