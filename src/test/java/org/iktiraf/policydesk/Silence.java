package org.iktiraf.policydesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Part;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Blanks each field of a portfolio's evidence in turn, and looks for findings that fall silent or turn into a no. */
final class Silence {

    private static final Set<String> ASKED = Set.of("asks", "id");

    private final RulesUnderTest rules;
    private final JsonMapper json = JsonMapper.builder().build();
    private final PortfolioReader reader = new PortfolioReader();
    private final PortfolioWriter writer = new PortfolioWriter();
    private final Set<String> caps;

    Silence(RulesUnderTest rules) {
        this.rules = rules;
        this.caps = rules.rulebook().editions().values().stream()
                .flatMap(edition -> edition.policy().entries().values().stream())
                .filter(entry -> entry.part() == Part.CAP)
                .map(Entry::fullName)
                .collect(Collectors.toSet());
    }

    /** Each finding that a missing field removes or turns to anything but cannot tell. */
    List<String> broken(Portfolio portfolio) {
        Map<String, State> before = states(rules.decide(portfolio));
        ObjectNode whole = (ObjectNode) json.readTree(writer.write(portfolio));
        List<String> broken = new ArrayList<>();
        for (Blank blank : blanks(whole, "")) {
            JsonNode blanked = whole.deepCopy();
            blank.in(blanked);
            readable(blanked).ifPresent(other -> {
                Map<String, State> after = states(rules.decide(other));
                before.forEach((finding, state) -> {
                    State now = after.get(finding);
                    if (now == null || (now != state && now != State.CANNOT_TELL)) {
                        broken.add("without " + blank + ": " + finding + " " + state + " -> " + now);
                    }
                });
            });
        }
        return broken;
    }

    /** What intake refuses is never judged. */
    private Optional<Portfolio> readable(JsonNode blanked) {
        try {
            return Optional.of(reader.read(blanked));
        } catch (UnreadablePortfolio e) {
            return Optional.empty();
        }
    }

    /** A cap's finding counts what is granted, which rightly falls with missing evidence: only its presence is held. */
    private Map<String, State> states(Decision decision) {
        Map<String, State> states = new TreeMap<>();
        decision.findings()
                .forEach(f -> states.merge(
                        f.rule() + " on " + f.subject().kind() + " "
                                + f.subject().id() + " " + f.subject().claim(),
                        caps.contains(f.rule()) ? State.CANNOT_TELL : f.state(),
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
        return states;
    }

    private static List<Blank> blanks(JsonNode node, String at) {
        List<Blank> blanks = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                if (!ASKED.contains(property.getKey())) {
                    if (!property.getValue().isArray()) {
                        blanks.add(new Blank(at, property.getKey()));
                    }
                    blanks.addAll(blanks(property.getValue(), at + "/" + property.getKey()));
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                blanks.addAll(blanks(array.get(i), at + "/" + i));
            }
        }
        return blanks;
    }

    /** One field to leave out. */
    private record Blank(String object, String field) {

        void in(JsonNode whole) {
            ((ObjectNode) whole.at(object)).remove(field);
        }
    }
}
