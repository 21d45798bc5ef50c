package org.iktiraf.casework.persons;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iktiraf.adjudication.explanation.DecisionMarkdown;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Decisions;
import org.iktiraf.casework.History;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.Step;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.Portfolios;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All that is kept about the person of a case: what they brought, what was made of it, and each step with its words. */
@Component
final class PersonalData {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Casework casework;
    private final Portfolios portfolios;
    private final Decisions decisions;
    private final History history;

    PersonalData(Casework casework, Portfolios portfolios, Decisions decisions, History history) {
        this.casework = casework;
        this.portfolios = portfolios;
        this.decisions = decisions;
        this.history = history;
    }

    byte[] archive(Case of, Told told) {
        Archive archive = new Archive();
        byte[] original = portfolios.read(of.id(), of.contents().original());
        archive.add("original" + (Archive.isJson(original) ? ".json" : ""), original);
        archive.add("portfolio.json", portfolios.read(of.id(), of.contents().portfolio()));
        archive.add(
                "recommendation.md",
                new DecisionMarkdown(casework.decision(of)).render().getBytes(UTF_8));
        archive.add(
                "recommendation.json", decisions.find(of.contents().decision()).orElseThrow());
        if (of.contents().ruling() != null) {
            archive.add("ruling.json", decisions.find(of.contents().ruling()).orElseThrow());
        }
        List<Recorded> steps = history.of(of).stream().filter(told::tells).toList();
        archive.add("case.json", written(of, steps, told));
        steps.forEach(one -> addFiles(archive, of, one.step()));
        return archive.bytes();
    }

    private static void describe(ObjectNode node, Case of) {
        node.put("reference", of.pseudonym())
                .put("id", of.id())
                .put("state", of.state().name())
                .put("programme", of.programme())
                .put("appliedFor", of.on().toString())
                .put("received", of.received().toString());
    }

    private byte[] written(Case of, List<Recorded> steps, Told told) {
        ObjectNode all = MAPPER.createObjectNode();
        describe(all, of);
        var list = all.putArray("history");
        for (Recorded one : steps) {
            ObjectNode node = list.addObject();
            node.put("at", one.step().at().toString())
                    .put("by", told.name(one.step().by()))
                    .put("step", one.step().kind().name());
            one.step().facts().forEach(node.putObject("facts")::put);
            node.put("text", casework.text(of, one.step().text()));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    /** Whatever the facts of a step name that is sealed with the case: files that were added, letters that were sent. */
    private void addFiles(Archive archive, Case of, Step step) {
        for (String name : String.join(" ", step.facts().values()).split(" ", -1)) {
            byte[] file = portfolios.find(of.id(), name).orElse(null);
            if (file != null) {
                archive.add("files/" + name + Archive.ending(file), file);
            }
        }
    }

    /** How much of a history is told. */
    enum Told {
        WHOLE,
        /** Neither what officers have among themselves, nor who they are. */
        TO_LEARNER;

        private static final Set<StepKind> AMONG_OFFICERS = EnumSet.of(
                StepKind.OVERRIDE_PROPOSED, StepKind.OVERRIDE_CONFIRMED, StepKind.OVERRIDE_REFUSED, StepKind.EXPORTED);

        boolean tells(Recorded one) {
            return this == WHOLE || !AMONG_OFFICERS.contains(one.step().kind());
        }

        String name(String by) {
            return this == WHOLE || by.equals("learner") ? by : "institution";
        }
    }
}
