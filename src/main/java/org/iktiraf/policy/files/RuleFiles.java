package org.iktiraf.policy.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.InlineProgrammes.InlineProgramme;
import org.iktiraf.policy.Rulebook;

/**
 * Reads what policy staff write into a {@link Rulebook}: from a folder, or from the text of files that were stored or
 * packaged. Nothing is read in part: either all of it holds, or a {@link FaultyRules} says everything that does not.
 * Paths are relative to the folder and use {@code /}.
 */
public final class RuleFiles {

    private RuleFiles() {}

    /** Reads and checks a folder; files other than {@code .yaml}, {@code .drl} and {@code .csv} are passed over. */
    public static Rulebook read(Path rules, LogicReader logic) {
        return read(RuleFolder.texts(rules), logic);
    }

    /** Reads and checks the text of files by their path. */
    public static Rulebook read(Map<String, String> files, LogicReader logic) {
        return FolderRead.of(files, logic).checked();
    }

    /** As {@link #read(Map, LogicReader)}, without building again what is the same as in the packaged copy. */
    public static Rulebook readTrustingPackaged(Map<String, String> files, LogicReader logic) {
        return read(files, PackagedRules.trustedBy(logic));
    }

    /**
     * As {@link #readTrustingPackaged(Map, LogicReader)}, with what is worth a second look though it is no fault.
     *
     * @param remarks called once, where there are no faults
     */
    public static Rulebook readTrustingPackaged(
            Map<String, String> files, LogicReader logic, Consumer<List<Fault>> remarks) {
        FolderRead reading = FolderRead.of(files, PackagedRules.trustedBy(logic));
        Rulebook rules = reading.checked();
        remarks.accept(WellKept.remarks(reading));
        return rules;
    }

    /** What one file shows at once, unread: that nobody would read it where it is, or characters that nobody sees. */
    public static List<Fault> slips(Map<String, String> files, String path) {
        return WellKept.slips(files).stream()
                .filter(fault -> fault.file().equals(path))
                .toList();
    }

    /**
     * What is wrong as far as reading tells it, and nothing is built: with any file that cannot be read, and with how the
     * file under a path is kept.
     */
    public static List<Fault> wrong(Map<String, String> files, String path, LogicReader logic) {
        FolderRead reading = FolderRead.of(files, logic);
        Faults all = new Faults();
        all.addAll(slips(files, path));
        all.addAll(reading.faults.all());
        all.addFollowing(WellKept.faults(reading, path));
        return all.all();
    }

    /**
     * Reads the files of an edition that was published earlier, without asking whether they would pass today's checks:
     * a stricter check must not keep an old decision from being replayed.
     */
    public static Rulebook reread(Map<String, String> files, LogicReader logic) {
        return FolderRead.of(files, logic).unchecked();
    }

    /**
     * One programme in the words of {@code programmes.yaml}, whose keys may also be in camel case; beside them
     * {@code code}, {@code policies} and {@code institution} (approvals, keep, grades). Whether its level and policies
     * exist is not asked here.
     */
    public static InlineProgramme programme(Map<String, ?> words) {
        Faults faults = new Faults();
        InlineProgramme programme = InlineText.read(words, faults);
        faults.throwIfAny();
        return programme;
    }
}
