package org.iktiraf.policydesk;

import java.util.Map;

/**
 * A little story that policy staff write beside a policy: a case, and what must become of it.
 *
 * @param sentence what it shows, unique in its file
 * @param policy slug of the policy beside which it stands
 * @param words the case, in the words of {@code scenarios.yaml}, with everything that its bases give
 * @param expect what must become of it
 */
public record Scenario(String sentence, String policy, Map<String, Object> words, Map<String, Object> expect) {

    public Scenario {
        words = Map.copyOf(words);
        expect = Map.copyOf(expect);
        if (expect.isEmpty()) {
            throw new IllegalArgumentException("The scenario \"" + sentence + "\" expects nothing");
        }
    }
}
