package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.iktiraf.policy.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader of the files does with files that mean harm, among the rules as they are. */
class HostileFilesTests {

    private static final Map<String, String> RULES = new RulesAtHand("rules").texts();

    static List<HostileFile> files() {
        return HostileFile.all(RULES);
    }

    @ParameterizedTest
    @MethodSource("files")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void refusesAHostileFileOnItsLine(HostileFile file) {
        Map<String, String> files = new TreeMap<>(RULES);
        files.put(file.path(), file.text());
        List<Fault> faults = faults(files);
        assertThat(faults)
                .hasSizeLessThanOrEqualTo(500)
                .filteredOn(fault -> fault.file().equals(file.path()))
                .extracting(Fault::line)
                .contains(file.line());
        assertThat(faults)
                .extracting(Fault::message)
                .allSatisfy(message -> assertThat(message)
                        .hasSizeLessThanOrEqualTo(1_000)
                        .doesNotContain("org.apache", "snakeyaml", "jackson", "Exception", "Version{"));
    }

    @Test
    void refusesAPathThatIsTooLong() {
        assertThat(faults(Map.of("mqa/" + "a-".repeat(100_000) + "/policy.yaml", "title: x\n")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).hasSize(200));
    }

    private static List<Fault> faults(Map<String, String> files) {
        return catchThrowableOfType(FaultyRules.class, () -> RuleFiles.read(files, new LogicByPattern()))
                .faults();
    }
}
