package org.iktiraf.policy.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.Invisible;

/** Whether rules that read well are also well kept: what no single value shows, and what no run of them would. */
final class WellKept {

    private static final List<Consumer<Checked>> CHECKS = List.of(
            SourcesCheck::check,
            SentencesCheck::check,
            DaysCheck::check,
            ReadsCheck::check,
            RestatementCheck::check,
            LogicCheck::check,
            RulesTogether::check,
            SettingsAsked::check,
            TablesCheck::check);

    private static final List<BiConsumer<Checked, Faults>> REMARKS =
            List.of(RulesTogether::remark, SettingsAsked::remark, TablesCheck::remark);

    private WellKept() {}

    static List<Fault> faults(FolderRead reading) {
        Faults found = new Faults();
        found.addAll(slips(reading.files));
        reading.policyFiles.values().forEach(file -> found.addAll(ofItsOwn(reading, file)));
        reading.programmes.forEach((slug, block) -> ProgrammesCheck.check(reading, slug, found));
        return found.all();
    }

    /** Of one file only. */
    static List<Fault> faults(FolderRead reading, String path) {
        Faults found = new Faults();
        reading.policyFiles.values().stream()
                .filter(file -> file.path().equals(path) || file.logicPath().equals(path))
                .forEach(file -> found.addAll(ofItsOwn(reading, file)));
        reading.programmes.keySet().stream()
                .filter(slug -> path.equals(InstitutionText.FOLDER + slug + "/" + InstitutionText.PROGRAMMES))
                .forEach(slug -> ProgrammesCheck.check(reading, slug, found));
        return found.all();
    }

    static List<Fault> slips(Map<String, String> files) {
        Faults found = new Faults();
        StrayFiles.check(files.keySet(), found);
        files.forEach((path, text) -> visible(path, text, found));
        return found.all();
    }

    /** What is worth a second look and may be meant so; told of rules without faults only. */
    static List<Fault> remarks(FolderRead reading) {
        Faults remarks = new Faults();
        reading.policyFiles.values().forEach(file -> {
            Checked checked = new Checked(reading, file, new Faults());
            REMARKS.forEach(remark -> remark.accept(checked, remarks));
        });
        return remarks.all();
    }

    private static void visible(String path, String text, Faults found) {
        if (!path.endsWith("/" + PolicyFile.LOGIC)) {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (Invisible.in(lines[i])) {
                    found.add(
                            new Place(path, i + 1),
                            "There is an invisible character in this line. Type the line again.");
                }
            }
        }
    }

    /** The faults in a policy's own files; what it inherits is checked where it is written. */
    private static List<Fault> ofItsOwn(FolderRead reading, PolicyFile file) {
        Faults found = new Faults();
        Checked checked = new Checked(reading, file, found);
        CHECKS.forEach(check -> check.accept(checked));
        Set<String> own = Set.of(file.path(), file.logicPath());
        return found.all().stream().filter(fault -> own.contains(fault.file())).toList();
    }
}
