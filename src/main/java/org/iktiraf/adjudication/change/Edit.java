package org.iktiraf.adjudication.change;

import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A change together with how it is made in the tree of a portfolio. */
record Edit(Change change, Consumer<ObjectNode> made) {

    private static final int ONE = 100;
    private static final int WORSE = 3;

    /** One change more always costs more than another kind of change. */
    int cost() {
        return ONE + WORSE * change.kind().effort();
    }

    boolean replaces(Edit other) {
        return change.kind() == ChangeKind.WAIT
                && other.change.kind() == ChangeKind.WAIT
                && change.where().equals(other.change.where());
    }
}
