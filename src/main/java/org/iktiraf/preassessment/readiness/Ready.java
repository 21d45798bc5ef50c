package org.iktiraf.preassessment.readiness;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explained.EditionShown;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.facts.State;

/**
 * One credential held against the frameworks.
 *
 * @param title its own, or its id
 * @param issuer empty where it names none
 * @param frameworks each with what it asks
 */
record Ready(String title, String issuer, List<Framework> frameworks) {

    private static final Comparator<Asks> LONGEST_FIRST = Comparator.<Asks>comparingInt(
                    one -> -one.elements().size())
            .thenComparing(one -> one.finding().rule());

    Ready {
        frameworks = List.copyOf(frameworks);
    }

    static Ready of(String title, String issuer, Explained explained) {
        Map<String, EditionShown> editions = new LinkedHashMap<>();
        explained.editions().forEach(one -> editions.put(one.slug(), one));
        return new Ready(
                title,
                issuer,
                editions.values().stream()
                        .map(edition -> new Framework(edition, asked(edition.slug(), explained)))
                        .filter(framework -> !framework.asks().isEmpty())
                        .toList());
    }

    private static List<Asks> asked(String slug, Explained explained) {
        return explained.findings().stream()
                .filter(one -> one.rule().startsWith(slug + "/"))
                .filter(one -> one.subject().kind().equals("credential"))
                .map(Asks::of)
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /** All that is missing anywhere, each element once. */
    List<String> missingElements() {
        return frameworks.stream()
                .flatMap(one -> one.asks().stream())
                .flatMap(one -> one.elements().stream())
                .filter(one -> !one.shown())
                .map(Element::word)
                .distinct()
                .toList();
    }

    /** What else is open, which no list of elements names. */
    List<FindingShown> openOtherwise() {
        return frameworks.stream()
                .flatMap(one -> one.asks().stream())
                .filter(one -> one.elements().isEmpty() && one.finding().state() != State.MET)
                .map(Asks::finding)
                .toList();
    }

    boolean isWhole() {
        return missingElements().isEmpty() && openOtherwise().isEmpty();
    }

    /** A policy with what it asks a credential to say. */
    record Framework(EditionShown edition, List<Asks> asks) {

        Framework {
            asks = List.copyOf(asks);
        }

        public long met() {
            return asks.stream()
                    .filter(one -> one.finding().state() == State.MET)
                    .count();
        }
    }

    /** One rule, with each element that it lists; without any where it asks one thing. */
    record Asks(FindingShown finding, List<Element> elements) {

        Asks {
            elements = List.copyOf(elements);
        }

        static Asks of(FindingShown finding) {
            boolean lists = finding.comparison().equals("all shown");
            List<?> missing = finding.found() instanceof List<?> found ? found : List.of();
            return new Asks(
                    finding,
                    lists && finding.required() instanceof List<?> asked
                            ? asked.stream()
                                    .map(one -> new Element(String.valueOf(one), !missing.contains(one)))
                                    .toList()
                            : List.of());
        }
    }

    /** An element by its word in the policy. */
    record Element(String word, boolean shown) {

        /** Its key in the messages. */
        public String key() {
            return "aspect." + word.replace(' ', '-');
        }
    }
}
