package org.iktiraf.casework;

import org.iktiraf.adjudication.Decision;
import org.springframework.stereotype.Component;

/** Decisions by the names of their bytes. */
@Component
public final class DecisionFiles {

    private final Decisions decisions;

    DecisionFiles(Decisions decisions) {
        this.decisions = decisions;
    }

    String keep(Decision decision) {
        return decisions.keep(DecisionJson.write(decision));
    }

    /** @throws IllegalStateException if it was never kept, or was altered */
    public Decision read(String name) {
        return DecisionJson.readBack(bytes(name));
    }

    byte[] bytes(String name) {
        return decisions.find(name).orElseThrow(() -> new IllegalStateException("No decision is kept as " + name));
    }
}
