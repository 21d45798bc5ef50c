package org.iktiraf.policydesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a scenario into the portfolio that it sketches, in the words of the portfolio's JSON. A claim may say in place
 * what its course is ({@code credits}, {@code kind}, {@code body accepts}) and what was shown of it
 * ({@code outcomes shown}), because staff think of a claim so; {@code every claim} says what all of them share. Evidence
 * that bears its id, and not just a place in a list, can be changed in part by a scenario that is from a base.
 */
final class ScenarioCase {

    private static final String UNKNOWN = "unknown";
    private static final Set<String> LISTS = Set.of(
            "credentials",
            "qualifications",
            "experience",
            "assessments",
            "matches",
            "documents",
            "courses taken",
            "judgements",
            "uses",
            "events",
            "standing");
    private static final Set<String> NAMED = Set.of("events", "standing");
    private static final Set<String> OF_COURSE = Set.of(
            "credits",
            "kind",
            "body accepts",
            "level",
            "subject",
            "use",
            "stage",
            "prerequisites",
            "equivalents",
            "tests");

    private final Scenario scenario;
    private final Map<String, Object> courses = new LinkedHashMap<>();
    private final List<Object> assessments = new ArrayList<>();

    ScenarioCase(Scenario scenario) {
        this.scenario = scenario;
    }

    Map<String, Object> portfolio() {
        Map<String, Object> words = scenario.words();
        List<Object> claims = claims(Words.list(words.get("claims")));
        Map<String, Object> portfolio = new LinkedHashMap<>();
        portfolio.put("learner", Words.camel(words.getOrDefault("learner", Map.of())));
        LISTS.forEach(name -> portfolio.put(Words.camel(name), numbered(name)));
        portfolio.put("asks", asks(words, claims));
        return withoutUnknown(portfolio);
    }

    private Map<String, Object> asks(Map<String, Object> words, List<Object> claims) {
        Map<String, Object> asks = new LinkedHashMap<>();
        asks.put("on", words.get("day"));
        asks.put("firstDayOfStudy", words.get("first day of study"));
        asks.put("semestersHere", words.get("semesters here"));
        asks.put("exitAward", words.get("exit award"));
        asks.put("major", words.get("major"));
        asks.put("alternatives", Words.list(words.get("alternatives")));
        asks.put("access", Words.list(words.get("access")));
        asks.put("claims", claims);
        if (words.containsKey("institution")) {
            asks.put("institution", words.get("institution"));
            asks.put("programme", words.get("programme"));
        } else {
            asks.put("inlineProgramme", programme(Words.map(words.get("programme"))));
        }
        return asks;
    }

    private Map<String, Object> programme(Map<String, Object> words) {
        Map<String, Object> programme = new LinkedHashMap<>();
        programme.put("title", "Programme");
        programme.put("policies", List.of(scenario.policy()));
        programme.putAll(words);
        programme.put("courses", Words.merge(courses, Words.map(words.get("courses"))));
        return programme;
    }

    private List<Object> claims(List<Object> written) {
        Map<String, Object> every = Words.map(scenario.words().get("every claim"));
        return new ArrayList<>(written.stream()
                .map(one -> claim(Words.merge(every, Words.map(one))))
                .toList());
    }

    private Object claim(Map<String, Object> words) {
        String course = String.valueOf(words.getOrDefault("course", words.get("stack")));
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("id", words.getOrDefault("id", course));
        claim.put("route", scenario.words().getOrDefault("route", ""));
        claim.put("course", course);
        Map<String, Object> about = new LinkedHashMap<>(Map.of("title", course, "kind", "taught", "credits", 3));
        words.forEach((key, value) -> {
            if (OF_COURSE.contains(key)) {
                about.put(key, value);
            } else if (key.equals("outcomes shown")) {
                about.put("outcomes", UNKNOWN.equals(value) ? Map.of() : shown(course, Words.map(value)));
            } else {
                claim.put(key, value);
            }
        });
        if (words.containsKey("course")) {
            courses.merge(course, about, (mine, yours) -> Words.merge(Words.map(mine), Words.map(yours)));
        }
        return claim;
    }

    private Map<String, Object> shown(String course, Map<String, Object> percents) {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        percents.forEach((outcome, percent) -> {
            outcomes.put(outcome, "Outcome " + outcome);
            if (!UNKNOWN.equals(percent)) {
                String id = "shown-" + course + "-" + outcome;
                assessments.add(Map.of(
                        "id", id, "kind", "challenge-test", "course", course, "outcome", outcome, "percent", percent));
            }
        });
        return outcomes;
    }

    private List<Object> numbered(String name) {
        List<Object> items = new ArrayList<>();
        Object written = scenario.words().get(name);
        if (written instanceof Map) {
            Words.map(written).forEach((id, item) -> items.add(item(name, id, item)));
        } else {
            Words.list(written)
                    .forEach(item -> items.add(item(name, name.replace(' ', '-') + "-" + (items.size() + 1), item)));
        }
        if (name.equals("assessments")) {
            items.addAll(assessments);
        }
        return items;
    }

    private static Map<String, Object> item(String list, String id, Object written) {
        Map<String, Object> words = new LinkedHashMap<>(Map.of("id", id));
        if (NAMED.contains(list)) {
            words.put("name", id);
        }
        words.putAll(Words.map(Words.camel(written)));
        return words;
    }

    /** A value that a scenario calls unknown is left out, as a portfolio would. */
    private static Map<String, Object> withoutUnknown(Map<String, Object> tree) {
        return Words.map(known(tree));
    }

    private static @Nullable Object known(@Nullable Object tree) {
        if (tree instanceof Map) {
            Map<String, Object> known = new LinkedHashMap<>();
            Words.map(tree).forEach((key, value) -> {
                if (value != null && !UNKNOWN.equals(value)) {
                    known.put(key, known(value));
                }
            });
            return known;
        }
        return tree instanceof List<?> many
                ? new ArrayList<>(many.stream().map(ScenarioCase::known).toList())
                : tree;
    }
}
