package org.iktiraf.adjudication.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.change.Trials.Trial;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a learner might do about a finding that stands in the way. It proposes freely, by the place where the value was
 * looked for; whoever asks keeps only what makes the finding met.
 */
final class Proposals {

    private static final String APPLICATION = "application";
    private static final String NONE = "none";
    private static final List<String> INSTRUMENTS =
            List.of("aptitude-test", "portfolio", "interview", "challenge-test", "field-visit", "capstone");
    private static final List<String> FOR_CREDIT = List.of("challenge-test", "portfolio");

    private final Finding finding;
    private final Trial trial;
    private final List<Edit> all = new ArrayList<>();

    private Proposals(Finding finding, Trial trial) {
        this.finding = finding;
        this.trial = trial;
    }

    static List<Edit> about(Finding finding, Trial trial) {
        Proposals proposals = new Proposals(finding, trial);
        if (finding.state() != State.MET) {
            proposals.propose();
        }
        return proposals.all;
    }

    private void propose() {
        String where = finding.where();
        if (PortfolioTree.isField(trial.tree(), where)) {
            field(where);
        }
        boolean stated = where.indexOf('/') >= 0 && PortfolioTree.isField(trial.tree(), where);
        String place = stated && !where.startsWith("assessments") ? "" : where.replaceFirst("[./].*", "");
        switch (place) {
            case "assessments" -> assessments();
            case "qualifications" -> qualifications();
            case "judgements" -> judgements(List.of(where.substring(where.indexOf('/') + 1)));
            case "matches" -> matches();
            case "documents" -> documents();
            case "standing" -> standing(where.substring(where.indexOf('/') + 1));
            case "events" -> events(where.substring(where.indexOf('/') + 1));
            case "experience" -> experience();
            case "credentials" -> {
                everyCredential();
                part();
            }
            case "asks" -> whole();
            default -> {}
        }
        if (finding.comparison().equals("all shown") && finding.found() instanceof List<?> missing) {
            judgements(missing.stream().map(String::valueOf).toList());
            Aspect.shown(finding.where(), missing, finding.rule(), trial.tree()).ifPresent(all::add);
        }
    }

    private void field(String where) {
        Object stated = PortfolioTree.plain(PortfolioTree.at(trial.tree(), where));
        if (Power.over(where, stated)) {
            for (Object value : Wanted.by(finding)) {
                all.add(edit(
                        Power.kind(where, stated),
                        where,
                        stated,
                        value,
                        Map.of(),
                        root -> PortfolioTree.set(root, where, value)));
            }
        }
    }

    private void assessments() {
        String course = finding.subject().claim() == null ? null : words().get("course");
        String outcome =
                finding.subject().kind().equals("outcome") ? finding.subject().id() : null;
        for (String instrument : course == null ? INSTRUMENTS : FOR_CREDIT) {
            if (!isSat(instrument, course, outcome)) {
                Wanted.by(finding).stream().limit(1).forEach(value -> assessment(instrument, course, outcome, value));
                assessment(instrument, course, outcome, null);
            }
        }
    }

    /** With this result, or handed in without one yet. */
    private void assessment(
            String instrument, @Nullable String course, @Nullable String outcome, @Nullable Object value) {
        String id = Stream.of(instrument, course, outcome)
                .filter(part -> part != null && !part.isEmpty())
                .reduce((one, two) -> one + "." + two)
                .orElseThrow();
        String field = value instanceof Boolean ? "passed" : "percent";
        Map<String, String> more = new TreeMap<>(Map.of("instrument", instrument));
        all.add(edit(ChangeKind.BE_ASSESSED, "assessments/" + id + "." + field, null, value, more, root -> {
            ObjectNode sat = PortfolioTree.add(root, "assessments");
            sat.put("id", free(root, id)).put("kind", instrument);
            PortfolioTree.put(sat, "course", course);
            PortfolioTree.put(sat, "outcome", outcome);
            PortfolioTree.put(sat, field, value);
            sat.put("on", root.get("asks").get("on").asString());
        }));
    }

    /** Whether that was sat already, so that its result is of the past. */
    private boolean isSat(String instrument, @Nullable String course, @Nullable String outcome) {
        for (JsonNode one : PortfolioTree.list(trial.tree(), "assessments")) {
            if (instrument.equals(one.path("kind").asString(""))
                    && one.path("course").asString("").equals(course == null ? "" : course)
                    && one.path("outcome").asString("").equals(outcome == null ? "" : outcome)) {
                return true;
            }
        }
        return false;
    }

    private void judgements(List<String> criteria) {
        boolean wanted = !Boolean.FALSE.equals(finding.required());
        for (String about : names()) {
            String id = "judged." + String.join(".", criteria).replaceAll("[^A-Za-z0-9._-]", "-");
            Map<String, String> more = Map.of("criterion", String.join(", ", criteria), "about", about);
            all.add(edit(ChangeKind.BE_JUDGED, "judgements/" + criteria.get(0), null, wanted, more, root -> {
                for (String criterion : criteria) {
                    ObjectNode judged = PortfolioTree.add(root, "judgements");
                    judged.put("id", free(root, id)).put("criterion", criterion).put("about", about);
                    judged.put("met", wanted)
                            .put("on", root.get("asks").get("on").asString());
                }
            }));
        }
    }

    private Stream<String> cited() {
        JsonNode claim = claim();
        return claim == null
                ? Stream.of()
                : claim.path("evidence").valueStream().map(JsonNode::asString);
    }

    private @Nullable JsonNode claim() {
        String id = finding.subject().claim();
        return PortfolioTree.claims(trial.tree())
                .valueStream()
                .filter(one -> one.path("id").asString("").equals(id))
                .findFirst()
                .orElse(null);
    }

    private List<String> names() {
        String claim = finding.subject().claim();
        String first = claim == null ? APPLICATION : claim;
        return Stream.concat(Stream.of(first, finding.subject().id(), APPLICATION), cited())
                .filter(name -> !name.equals(NONE))
                .distinct()
                .toList();
    }

    private void matches() {
        String course = words().get("course");
        List<Object> values = Wanted.by(finding);
        if (course == null || values.isEmpty() || !(values.get(0) instanceof BigDecimal percent)) {
            return;
        }
        Stream.concat(Stream.of(finding.subject().id()), cited())
                .distinct()
                .forEach(source -> all.add(edit(
                        ChangeKind.BE_JUDGED,
                        "matches",
                        null,
                        percent,
                        Map.of("evidence", source, "course", course),
                        root -> {
                            ObjectNode match = PortfolioTree.add(root, "matches");
                            match.put("id", free(root, "match." + source))
                                    .put("source", source)
                                    .put("course", course);
                            match.put("percent", percent)
                                    .put("on", root.get("asks").get("on").asString());
                        })));
    }

    private void documents() {
        String evidence = finding.subject().id();
        if (evidence.equals(NONE)) {
            something();
            return;
        }
        Wanted.by(finding).stream()
                .limit(1)
                .forEach(by ->
                        all.add(edit(ChangeKind.DOCUMENT, "documents", null, by, Map.of("evidence", evidence), root -> {
                            ObjectNode shown = PortfolioTree.add(root, "documents");
                            shown.put("id", free(root, "document." + evidence)).put("about", evidence);
                            shown.put("authenticatedBy", String.valueOf(by));
                        })));
    }

    /** Anything to show for a claim that cites nothing, and its original. */
    private void something() {
        String where = "asks.claims/" + finding.subject().claim() + ".evidence";
        Wanted.by(finding).stream()
                .limit(1)
                .forEach(by -> all.add(edit(ChangeKind.BRING_EVIDENCE, where, null, NONE, Map.of(), root -> {
                    String id = free(root, "experience");
                    PortfolioTree.add(root, "experience").put("id", id);
                    ObjectNode shown = PortfolioTree.add(root, "documents");
                    shown.put("id", free(root, "document." + id)).put("about", id);
                    shown.put("authenticatedBy", String.valueOf(by));
                    cite(root, id);
                })));
    }

    private void standing(String name) {
        Wanted.by(finding).stream()
                .filter(BigDecimal.class::isInstance)
                .limit(1)
                .forEach(value -> all.add(edit(
                        ChangeKind.BRING_EVIDENCE, "standing/" + name, null, value, Map.of("criterion", name), root -> {
                            ObjectNode number = PortfolioTree.add(root, "standing");
                            number.put("id", free(root, "standing." + name)).put("name", name);
                            PortfolioTree.put(number, "amount", value);
                        })));
    }

    private void events(String name) {
        String on = trial.tree().get("asks").get("on").asString();
        all.add(edit(ChangeKind.BRING_EVIDENCE, "events/" + name, null, on, Map.of("criterion", name), root -> {
            ObjectNode event = PortfolioTree.add(root, "events");
            event.put("id", free(root, "event." + name)).put("name", name).put("on", on);
        }));
    }

    /** Experience of which nobody has judged yet whether it is relevant. */
    private void experience() {
        if (PortfolioTree.list(trial.tree(), "experience").isEmpty()
                && finding.required() instanceof BigDecimal least) {
            experience(least, ChronoUnit.MONTHS);
            experience(least, ChronoUnit.YEARS);
        }
        boolean open =
                PortfolioTree.list(trial.tree(), "experience").valueStream().anyMatch(one -> isOpen(one, "relevant"));
        if (open) {
            all.add(edit(
                    ChangeKind.BE_JUDGED,
                    "experience.relevant",
                    null,
                    true,
                    Map.of(),
                    root -> PortfolioTree.list(root, "experience")
                            .valueStream()
                            .filter(one -> isOpen(one, "relevant"))
                            .forEach(one -> ((ObjectNode) one).put("relevant", true))));
        }
    }

    /** So much relevant work, where none was stated. */
    private void experience(BigDecimal least, ChronoUnit unit) {
        LocalDate on = LocalDate.parse(trial.tree().get("asks").get("on").asString());
        Map<String, String> more = Map.of("unit", unit.name().toLowerCase(Locale.ROOT));
        all.add(edit(ChangeKind.BRING_EVIDENCE, "experience", null, least, more, root -> {
            ObjectNode worked = PortfolioTree.add(root, "experience");
            worked.put("id", free(root, "work")).put("kind", "work").put("relevant", true);
            worked.put("from", on.minus(least.longValue(), unit).minusDays(1).toString());
            worked.put("to", on.toString());
        }));
    }

    /** A field that any of the credentials cited may lack. */
    private void everyCredential() {
        String[] way = finding.where().split("\\.", 2);
        if (!way[0].equals("credentials") || way.length < 2 || !Power.over(finding.where(), null)) {
            return;
        }
        List<String> ids = cited().toList();
        Wanted.by(finding).stream()
                .limit(1)
                .forEach(value -> all.add(edit(
                        ChangeKind.BRING_EVIDENCE,
                        finding.where(),
                        null,
                        value,
                        Map.of(),
                        root -> ids.stream()
                                .map(id -> "credentials/" + id + "." + way[1])
                                .filter(where -> PortfolioTree.at(root, where) == null)
                                .forEach(where -> PortfolioTree.set(root, where, value)))));
    }

    /** A part of a stack that the learner has not brought. */
    private void part() {
        String title = words().get("part");
        if (title == null || !finding.where().equals("credentials")) {
            return;
        }
        all.add(edit(ChangeKind.BRING_EVIDENCE, "credentials", null, title, Map.of(), root -> {
            String id = free(root, "part");
            ObjectNode part = PortfolioTree.add(root, "credentials");
            part.put("id", id).put("kind", "micro-credential").put("title", title);
            part.put("completed", true).put("certificateIssued", true);
            part.putObject("assessment").put("held", true);
            cite(root, id);
        }));
    }

    private void qualifications() {
        if (finding.state() != State.CANNOT_TELL) {
            return;
        }
        Wanted.by(finding).stream()
                .filter(String.class::isInstance)
                .forEach(kind ->
                        all.add(edit(ChangeKind.BRING_EVIDENCE, "qualifications", null, kind, Map.of(), root -> {
                            ObjectNode held = PortfolioTree.add(root, "qualifications");
                            held.put("id", free(root, "qualification")).put("kind", String.valueOf(kind));
                            held.put("completed", true).put("relevant", true).put("recognised", true);
                        })));
    }

    private void cite(ObjectNode root, String id) {
        PortfolioTree.claims(root)
                .valueStream()
                .filter(one ->
                        one.path("id").asString("").equals(finding.subject().claim()))
                .forEach(one -> PortfolioTree.list((ObjectNode) one, "evidence").add(id));
    }

    /** One assessment at the end of all that is cited, certified as a whole. */
    private void whole() {
        if (!finding.where().endsWith(".evidence") || !finding.subject().kind().equals("stack")) {
            return;
        }
        List<String> parts = cited().toList();
        all.add(edit(ChangeKind.BRING_EVIDENCE, finding.where(), null, true, Map.of(), root -> {
            String id = free(root, "whole");
            ObjectNode whole = PortfolioTree.add(root, "credentials");
            whole.put("id", id).put("kind", "micro-credential").put("completed", true);
            PortfolioTree.put(whole, "parts", parts);
            whole.putObject("assessment").put("summative", true);
            cite(root, id);
        }));
    }

    private Map<String, String> words() {
        return finding.subject().words();
    }

    private Edit edit(
            ChangeKind kind,
            String where,
            @Nullable Object from,
            @Nullable Object to,
            Map<String, String> more,
            Consumer<ObjectNode> made) {
        Map<String, String> words = new TreeMap<>(words());
        words.putAll(more);
        return new Edit(new Change(kind, where, from, to, finding.rule(), words), made);
    }

    private static boolean isOpen(JsonNode one, String field) {
        return one.get(field) == null || one.get(field).isNull();
    }

    /** An id that nothing in the portfolio has. */
    private static String free(ObjectNode root, String wanted) {
        String text = root.toString();
        String id = wanted.length() > 50 ? wanted.substring(0, 50) : wanted;
        int more = 1;
        String free = id;
        while (text.contains('"' + free + '"')) {
            more++;
            free = id + "-" + more;
        }
        return free;
    }
}
