package org.iktiraf.adjudication.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far a credential shows the things that a policy asks it to show, by their words in the policy.
 *
 * @param lacking those that are known to be absent
 * @param unclear those of which the credential says nothing
 */
public record Aspects(List<String> asked, List<String> lacking, List<String> unclear) {

    public Aspects {
        asked = List.copyOf(asked);
        lacking = List.copyOf(lacking);
        unclear = List.copyOf(unclear);
    }

    static Aspects of(List<String> asked, Function<String, @Nullable Boolean> shown) {
        List<String> lacking = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (String word : asked) {
            Boolean there = shown.apply(word);
            if (there == null) {
                unclear.add(word);
            } else if (!there) {
                lacking.add(word);
            }
        }
        return new Aspects(asked, lacking, unclear);
    }

    public State state() {
        return !lacking.isEmpty() ? State.NOT_MET : unclear.isEmpty() ? State.MET : State.CANNOT_TELL;
    }

    public List<String> missing() {
        List<String> missing = new ArrayList<>(lacking);
        missing.addAll(unclear);
        return missing;
    }
}
