package org.iktiraf.policy.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.iktiraf.policy.Rulebook;

/** A small folder of rules that is well kept, and ways to spoil it. */
final class RuleTexts {

    static final String POLICY = "mqa/apel-c/policy.yaml";
    static final String LOGIC = "mqa/apel-c/rules.drl";
    static final String OWN_POLICY = "institutions/uthm/apel-c/policy.yaml";
    static final String OWN_LOGIC = "institutions/uthm/apel-c/rules.drl";
    static final String PROGRAMMES = "institutions/uthm/programmes.yaml";
    static final String ARTICULATIONS = "institutions/uthm/articulations.csv";

    final Map<String, String> files = new TreeMap<>();

    static RuleTexts wellKept() {
        RuleTexts texts = new RuleTexts();
        texts.files.put(POLICY, """
                title: { en: "Credit by experience", ms: "Kredit melalui pengalaman" }
                authority: "Malaysian Qualifications Agency"
                sources:
                  C2: { title: "A provider's page", href: "example.org/c2", read: 2026-11-24, standing: provider page }
                  C3: { title: "Another page", href: "example.org/c3", read: 2026-11-24, standing: official }
                in force: { from: 2016-09-01 }
                rules:
                  outcome-threshold:
                    for: credit
                    says: { en: "{outcome}: {found}% shown; {required}% is needed.", ms: "{outcome}: {found}%; {required}% perlu." }
                    cites: [ { source: C2, place: none } ]
                    figures:
                      percent: { 2016-09-01: 50 }
                    restate: only stricter
                  credit-cap:
                    for: cap
                    says: { en: "Credits stop at {percent}% of {base}.", ms: "Kredit berhenti pada {percent}% daripada {base}." }
                    cites: [ { source: C3, place: "4.2" } ]
                    figures:
                      percent: { 2016-09-01: 30, 2020-01-01: 40 }
                    readings:
                      base: { chosen: { undated: programme }, of: { programme: [C2], coursework: { sources: [C3], means: [taught] } } }
                  who-decides:
                    for: notice
                    says: { en: "The Senate decides.", ms: "Senat yang memutuskan." }
                    cites: [ { source: C2, place: none } ]
                """);
        texts.files.put(LOGIC, """
                package rules;

                rule "outcome-threshold"
                when
                    Figure( rule == "outcome-threshold", name == "percent", $percent : value )
                then
                    insert( decision.finding("outcome-threshold", $shown).field("outcomes.percent", $shown.percent()) );
                end

                rule "credit-cap"
                when
                    Figure( rule == "credit-cap", name == "percent", $percent : value )
                    Reading( rule == "credit-cap", name == "base", $base : word )
                then
                    insert( decision.cap("credit-cap", $base, $percent) );
                end
                """);
        texts.files.put(OWN_POLICY, """
                follows: mqa/apel-c
                leaves out: [ who-decides ]
                sources:
                  U1: { title: "Our handbook", href: "example.org/u1", read: 2026-11-24, standing: institution }
                rules:
                  outcome-threshold:
                    figures:
                      percent: { 2016-09-01: 60 }
                    cites: [ { source: U1, place: none } ]
                """);
        texts.files.put(PROGRAMMES, """
                institution: { name: "UTHM", country: MY, approvals: { apel-c: 2017-01-01 }, keep: highest grade }
                policies: [ institutions/uthm/apel-c ]
                programmes:
                  BCS:
                    title: "Bachelor of Computer Science"
                    level: bachelor
                    graduating credits: 120
                    accreditation: full
                    professional body: none
                    entry: [ stpm, diploma ]
                    courses:
                      CSC101: { title: "Programming", credits: 3, outcomes: { CLO1: "Write a program" }, body accepts: yes }
                    stacks:
                      first-steps: { title: "First steps", course: CSC101, parts: [ "One", { code: "t", title: "Two" } ], needs: all, hours: 120 }
                """);
        texts.files.put(ARTICULATIONS, """
                id,sources,issuer,courses,minimum grade,percent,from,to
                a1,X1;X2,Polytechnic,CSC101,C,80,2020-01-01,
                """);
        texts.files.put("institutions/uthm/grades.csv", "scale,grade,grade here\npoly,A,A\npoly,B,B+\n");
        texts.files.put(
                "vocabulary/sources.csv",
                "id,title,href,read,standing\nV1,Levels,example.org/v1,2026-11-24,official\n");
        texts.files.put(
                "vocabulary/levels.csv",
                "name,mqf level,access as,en,ms,source\nbachelor,6,bachelor,Bachelor,Sarjana Muda,V1\n");
        texts.files.put(
                "vocabulary/credit-units.csv",
                "unit,hours low,hours high,full year,standing,source\nmy-credit,40,40,,mirror,V1\nects,25,30,60,official,V1\n");
        texts.files.put("vocabulary/grade-scales.csv", "scale,grade,rank,source\npoly,B,2,V1\npoly,A,1,V1\n");
        return texts;
    }

    /** Replaces a passage that must be there. */
    RuleTexts with(String file, String passage, String other) {
        files.compute(file, (path, text) -> {
            if (text == null || !text.contains(passage)) {
                throw new IllegalArgumentException("No \"" + passage + "\" in " + path);
            }
            return text.replace(passage, other);
        });
        return this;
    }

    RuleTexts with(String file, String text) {
        files.put(file, text);
        return this;
    }

    RuleTexts without(String file) {
        files.remove(file);
        return this;
    }

    Map<String, String> vocabulary() {
        Map<String, String> vocabulary = new TreeMap<>(files);
        vocabulary.keySet().removeIf(path -> !path.startsWith("vocabulary/"));
        return vocabulary;
    }

    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
    }

    Rulebook read() {
        return RuleFiles.read(files, new LogicByPattern());
    }

    List<String> faults() {
        try {
            read();
            return List.of();
        } catch (FaultyRules e) {
            return e.faults().stream().map(Object::toString).toList();
        }
    }
}
