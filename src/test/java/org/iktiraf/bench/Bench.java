package org.iktiraf.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.RuleEngine;
import org.iktiraf.adjudication.drools.DroolsEngine;
import org.iktiraf.adjudication.ojalgo.ExactSelection;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.InlineReader;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.portfolio.Brought;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioReader;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What all benchmarks share: the repository's rules, and a realistic case that can be made larger. */
final class Bench {

    static final Path RULES = Path.of("rules");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Bench() {}

    static Rulebook rulebook(DroolsEngine engine) {
        Rulebook rulebook = RuleFiles.read(RULES, engine);
        rulebook.editions().values().forEach(engine::prepare);
        return rulebook;
    }

    static Adjudicator adjudicator(RuleEngine engine) {
        return new Adjudicator(engine, new ExactSelection(), new InlineReader());
    }

    /** The case with its programme in the rulebook, as an institution's are, and not carried inline. */
    static Named named(Portfolio inline, Rulebook rulebook) {
        var carried = new InlineReader().read(inline.asks().inlineProgramme());
        Map<String, Institution> institutions = new HashMap<>(rulebook.institutions());
        institutions.put(carried.institution().slug(), carried.institution());
        Portfolio portfolio = Brought.like(inline)
                .to(carried.institution().slug(), carried.programme().code())
                .portfolio();
        return new Named(
                portfolio, new Rulebook(rulebook.editions(), institutions, rulebook.vocabulary(), rulebook.register()));
    }

    /** A case and the rulebook that has its programme. */
    record Named(Portfolio portfolio, Rulebook rulebook) {}

    /** The case of {@code realistic.json}: about forty records, all policies of Malaysia. */
    static Portfolio realistic() {
        return portfolio(tree());
    }

    /** The same learner with as many assessed outcomes and courses as give about this many records. */
    static Portfolio ofRecords(int records) {
        Map<String, Object> tree = tree();
        List<Map<String, Object>> claims = new ArrayList<>();
        List<Map<String, Object>> assessments = new ArrayList<>();
        Map<String, Object> courses = new LinkedHashMap<>();
        List<Map<String, Object>> documents = new ArrayList<>();
        for (int i = 0; 5 * i < records; i++) {
            String course = "GRW" + i;
            courses.put(
                    course,
                    Map.of(
                            "title",
                            course,
                            "credits",
                            1,
                            "kind",
                            "taught",
                            "outcomes",
                            Map.of("CLO1", "One", "CLO2", "Two")));
            claims.add(Map.of("id", course, "course", course, "route", "apel-c", "evidence", List.of("work-1")));
            for (String outcome : List.of("CLO1", "CLO2")) {
                String id = course + "-" + outcome;
                assessments.add(Map.of(
                        "id", id, "kind", "challenge-test", "course", course, "outcome", outcome, "percent", 60));
                documents.add(Map.of("id", "doc-" + id, "about", "work-1", "authenticatedBy", "Registry"));
            }
        }
        tree.put("documents", documents);
        tree.put(
                "experience",
                List.of(Map.of(
                        "id", "work-1", "kind", "work", "from", "2007-01-01", "current", true, "relevant", true)));
        Map<String, Object> asks = new HashMap<>(map(tree.get("asks")));
        Map<String, Object> programme = new HashMap<>(map(asks.get("inlineProgramme")));
        programme.put("courses", courses);
        programme.put("stacks", Map.of());
        asks.put("inlineProgramme", programme);
        asks.put("claims", claims);
        tree.put("asks", asks);
        tree.put("assessments", assessments);
        tree.put("coursesTaken", List.of());
        tree.put("matches", List.of());
        return portfolio(tree);
    }

    /** The realistic case in a programme that these policies bind. */
    static Portfolio boundBy(List<String> policies) {
        Map<String, Object> tree = tree();
        Map<String, Object> asks = new HashMap<>(map(tree.get("asks")));
        Map<String, Object> programme = new HashMap<>(map(asks.get("inlineProgramme")));
        programme.put("policies", policies);
        asks.put("inlineProgramme", programme);
        tree.put("asks", asks);
        return portfolio(tree);
    }

    private static Portfolio portfolio(Map<String, Object> tree) {
        return new PortfolioReader().read(JSON.<tools.jackson.databind.JsonNode>valueToTree(tree));
    }

    private static Map<String, Object> tree() {
        try (InputStream json = Bench.class.getResourceAsStream("/bench/realistic.json")) {
            return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
