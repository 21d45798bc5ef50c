package org.iktiraf.adjudication.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.iktiraf.policy.Fault;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** The only way from the text of a rules file to rules that run: guard, wall, build. */
final class RuleCompiler {

    private static final String PATH = "src/main/resources/iktiraf/rules/rules.drl";

    private final RuleWords words;
    private final Guard guard;
    private final Wall wall;

    RuleCompiler(RuleWords words) {
        this.words = words;
        this.guard = new Guard(new Lexicon(words));
        this.wall = Wall.around(words);
    }

    /** What is wrong with these rules, built or not; empty when {@link #compile} would answer. */
    List<Fault> check(String file, String drl) {
        try {
            compile(file, drl).close();
            return List.of();
        } catch (RulesRefused e) {
            return e.faults();
        }
    }

    Compiled compile(String file, String drl) {
        var faults = guard.check(file, drl);
        if (!faults.isEmpty()) {
            throw new RulesRefused(faults);
        }
        var text = RuleText.of(file, drl);
        try {
            return build(text, 1);
        } catch (RulesRefused e) {
            throw new RulesRefused(ruleByRule(text, e.faults()));
        }
    }

    /** Builds without the guard; the wall still stands. What has no line of its own is put on the line given. */
    Compiled build(RuleText text, int line) {
        return ContextLoader.within(() -> {
            var services = KieServices.get();
            var id = services.newReleaseId(
                    "org.iktiraf.rules", "policy", UUID.randomUUID().toString());
            try {
                return build(services, id, text, line);
            } catch (RulesRefused e) {
                services.getRepository().removeKieModule(id);
                throw e;
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                services.getRepository().removeKieModule(id);
                throw new RulesRefused(List.of(EngineErrors.thrown(text.file(), line, e)));
            }
        });
    }

    private Compiled build(KieServices services, ReleaseId id, RuleText text, int line) {
        var files = services.newKieFileSystem().generateAndWritePomXML(id).write(PATH, text.source(words));
        var results = services.newKieBuilder(files, wall)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new RulesRefused(EngineErrors.built(text.file(), line, results.getMessages(Message.Level.ERROR)));
        }
        var container = services.newKieContainer(id, wall);
        var rules = container.newKieBase(services.newKieBaseConfiguration());
        rules.newKieSession().dispose();
        return new Compiled(container, rules, rules.newKieSessionsPool(1), Premises.of(text, words.byName()));
    }

    /** The builder seldom says which rule it stumbled over, so each is built alone to find out. */
    private List<Fault> ruleByRule(RuleText text, List<Fault> whole) {
        List<Fault> found = new ArrayList<>();
        for (var rule : text.apart(words.prelude())) {
            try {
                build(rule.text(), rule.line()).close();
            } catch (RulesRefused e) {
                found.addAll(e.faults());
            }
        }
        return found.isEmpty() ? whole : found;
    }
}
