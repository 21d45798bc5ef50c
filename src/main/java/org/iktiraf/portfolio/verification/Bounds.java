package org.iktiraf.portfolio.verification;

import tools.jackson.databind.JsonNode;

/** How much of a credential is looked at: what is larger or deeper than any real one is left to a person. */
final class Bounds {

    private static final int DEEPEST = 60;
    private static final int MOST_NODES = 50_000;
    private static final int LONGEST_NUMBER = 40;

    private int nodes;

    private Bounds() {}

    static boolean hold(JsonNode tree) {
        return new Bounds().hold(tree, 0);
    }

    private boolean hold(JsonNode node, int deep) {
        nodes++;
        if (deep > DEEPEST || nodes > MOST_NODES || node.isNumber() && !holds(node)) {
            return false;
        }
        return node.values().stream().allMatch(one -> hold(one, deep + 1));
    }

    /** A number may be short to write and endless to write out. */
    private static boolean holds(JsonNode number) {
        if (number.isFloat() || number.isDouble()) {
            return Double.isFinite(number.doubleValue());
        }
        return number.decimalValue().precision() <= LONGEST_NUMBER
                && Math.abs((long) number.decimalValue().scale()) <= LONGEST_NUMBER;
    }
}
