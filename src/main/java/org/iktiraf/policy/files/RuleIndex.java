package org.iktiraf.policy.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.iktiraf.policy.Citation;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.RuleOutline;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.Source;

/**
 * Every rule on one page: its English sentence, its dated figures, its citation with its standing, and its file. The
 * same rulebook gives the same page, so that a page that has gone stale can be told; restatements show only what
 * differs.
 */
public final class RuleIndex {

    private static final String FILE = "INDEX.md";
    private static final Comparator<Edition> AUTHORITIES_FIRST = Comparator.comparing(
                    (Edition edition) -> edition.slug().startsWith(InstitutionText.FOLDER))
            .thenComparing(Edition::slug);

    private RuleIndex() {}

    /** Writes {@code INDEX.md} into the folder of rules that is named, {@code rules} where none is. */
    public static void main(String[] folder) throws IOException {
        Path rules = Path.of(folder.length == 0 ? "rules" : folder[0]);
        Rulebook read = RuleFiles.reread(RuleFolder.texts(rules), new Unread());
        Files.writeString(rules.resolve(FILE), markdown(read));
    }

    /** The page for a rulebook, with links relative to the folder of rules. */
    public static String markdown(Rulebook rules) {
        String policies = rules.editions().values().stream()
                .sorted(AUTHORITIES_FIRST)
                .map(edition -> policy(edition.policy()))
                .collect(Collectors.joining("\n"));
        return "# All rules\n\nWritten from the rule files; edit those, not this page.\n\n" + policies;
    }

    private static String policy(Policy policy) {
        return "## %s\n\n%s\n\n%s".formatted(policy.slug(), about(policy), table(policy));
    }

    private static String about(Policy policy) {
        String leavesOut = policy.leavesOut().isEmpty()
                ? ""
                : ", and leaves out " + policy.leavesOut().stream().sorted().collect(Collectors.joining(", "));
        return "%s. %s. %s.%s"
                .formatted(
                        policy.title().en(),
                        policy.authority(),
                        policy.inForceFrom() == null ? "Undated" : "In force from " + policy.inForceFrom(),
                        policy.follows() == null ? "" : " Follows " + policy.follows() + leavesOut + ".");
    }

    private static String table(Policy policy) {
        String rows = policy.entries().values().stream()
                .filter(entry -> entry.policy().equals(policy.slug()))
                .map(entry -> row(policy, entry))
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "| Rule | For | Says | Figures and readings | Source | File |\n"
                        + "| --- | --- | --- | --- | --- | --- |\n" + rows;
    }

    private static String row(Policy policy, Entry entry) {
        String file = PolicyFile.path(policy.slug());
        return "| `%s` | %s | %s | %s | %s | [%s](%s) |\n"
                .formatted(
                        entry.name(),
                        EntryText.word(entry.part()),
                        cell(entry.says().en()),
                        cell(SettingWords.of(entry)),
                        cell(sources(policy, entry)),
                        file,
                        file);
    }

    private static String sources(Policy policy, Entry entry) {
        return entry.cites().stream().map(cite -> cited(policy, cite)).collect(Collectors.joining("; "));
    }

    private static String cited(Policy policy, Citation cite) {
        Source source = policy.sources().get(cite.source());
        String place = cite.place() == null ? "" : ", " + cite.place();
        return source == null
                ? cite.source() + place
                : "%s%s (%s)".formatted(source.title(), place, source.standing().word());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    /** The page shows no logic, so none is read. */
    private static final class Unread implements LogicReader {

        @Override
        public List<Fault> check(String file, String drl) {
            return List.of();
        }

        @Override
        public List<RuleOutline> outline(String drl) {
            return List.of();
        }
    }
}
