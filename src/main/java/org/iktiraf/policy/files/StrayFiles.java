package org.iktiraf.policy.files;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds files that nobody would read, because their name or their folder is not one of those that are. */
final class StrayFiles {

    private static final Pattern TABLES = Pattern.compile("institutions/[^/]+/(articulations|grades)\\.csv");
    private static final Set<String> VOCABULARY = Set.of(
            "levels.csv",
            "level-crosswalk.csv",
            "credit-units.csv",
            "grade-scales.csv",
            "qualification-titles.csv",
            "sources.csv");

    private StrayFiles() {}

    static void check(Set<String> files, Faults faults) {
        for (String file : files) {
            Place at = new Place(file, 1);
            if (file.endsWith(".drl")) {
                logic(files, file, at, faults);
            } else if (file.endsWith(".csv")) {
                table(files, file, at, faults);
            } else if (!RuleFolder.isText(file)) {
                faults.add(at, "Nobody reads this file; rules stand in files that end in .yaml, .drl or .csv.");
            } else if (file.endsWith("/" + PolicyFile.NAME)) {
                for (String name : folder(file).split("/", -1)) {
                    Kebab.check(at, name, faults);
                }
            }
        }
    }

    private static void logic(Set<String> files, String file, Place at, Faults faults) {
        if (!file.endsWith("/" + PolicyFile.LOGIC)) {
            faults.add(at, "Nobody reads this file; the rules of a policy stand in rules.drl.");
        } else if (!files.contains(PolicyFile.path(folder(file)))) {
            faults.add(at, "These rules have no policy.yaml beside them.");
        }
    }

    private static void table(Set<String> files, String file, Place at, Faults faults) {
        boolean known = file.startsWith(VocabularyText.FOLDER)
                ? VOCABULARY.contains(file.substring(VocabularyText.FOLDER.length()))
                : TABLES.matcher(file).matches();
        if (!known) {
            faults.add(at, "Nobody reads this file; look at the names of the other tables.");
        } else if (file.startsWith(InstitutionText.FOLDER)
                && !files.contains(folder(file) + "/" + InstitutionText.PROGRAMMES)) {
            faults.add(at, "This table has no programmes.yaml beside it.");
        }
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }
}
