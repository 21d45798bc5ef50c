package org.iktiraf.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.iktiraf.policy.LevelCrosswalk.Correspondence;
import org.iktiraf.policy.LevelCrosswalk.LevelPair;
import org.junit.jupiter.api.Test;

class LevelCrosswalkTests {

    @Test
    void takesALevelOfTheSameFrameworkAsItIs() {
        Correspondence same = of().levels("NCRF", "5.50", "NCRF");
        assertThat(same.values()).containsExactly("5.5");
        assertThat(same.chain()).containsExactly("NCRF");
    }

    @Test
    void readsATableBothWays() {
        LevelCrosswalk table = of("EQF 6 NFQ 8", "EQF 6 NFQ 7");
        assertThat(table.levels("NFQ", "7", "EQF").values()).containsExactly("6");
        assertThat(table.levels("EQF", "6.0", "NFQ").values()).containsExactlyInAnyOrder("7", "8");
    }

    @Test
    void followsTheShortestChains() {
        LevelCrosswalk table = of("EQF 6 NFQ 7", "EQF 6 SCQF 9", "EQF 6 SCQF 10", "SCQF 9 ZQF 1", "NFQ 7 AQF 7");
        Correspondence found = table.levels("NFQ", "7", "SCQF");
        assertThat(found.values()).containsExactlyInAnyOrder("9", "10");
        assertThat(found.chain()).containsExactly("NFQ", "EQF", "SCQF");
        assertThat(found.numbers()).extracting(Object::toString).containsExactly("9", "10");
    }

    @Test
    void unitesEquallyShortChains() {
        LevelCrosswalk table = of("AQF 7 EQF 6", "EQF 6 NFQ 7", "AQF 7 NZQCF 7", "NZQCF 7 NFQ 8");
        assertThat(table.levels("AQF", "7", "NFQ").values()).containsExactlyInAnyOrder("7", "8");
    }

    @Test
    void findsNothingWhereATableBetweenThemIsSilent() {
        LevelCrosswalk table = of("NZQCF 7 EQF 6", "NZQCF 8 AQF 8", "AQF 8 EQF 6");
        assertThat(table.levels("NZQCF", "8", "EQF").values()).isEmpty();
    }

    @Test
    void findsNothingWhereOneOfSeveralLevelsOnTheWayHasNoImage() {
        LevelCrosswalk table = of("HKQF 4 NZQCF 6", "HKQF 4 NZQCF 5", "NZQCF 5 EQF 5");
        assertThat(table.levels("HKQF", "4", "EQF").values()).isEmpty();
    }

    @Test
    void findsNothingWithoutAnyTable() {
        Correspondence none = of("EQF 6 NFQ 7").levels("EQF", "6", "SAQF");
        assertThat(none.values()).isEmpty();
        assertThat(none.standing()).isNull();
    }

    @Test
    void namesTheWeakestStandingOnTheWay() {
        LevelCrosswalk table = new LevelCrosswalk(List.of(
                pair("NCRF 5.5 EQF 6", Standing.DERIVED),
                pair("EQF 6 NFQ 7", Standing.MIRROR),
                pair("EQF 6 NZQCF 7", Standing.OFFICIAL)));
        assertThat(table.levels("NFQ", "7", "NZQCF").standing()).isEqualTo(Standing.MIRROR);
        assertThat(table.levels("NCRF", "5.5", "NZQCF").standing()).isEqualTo(Standing.DERIVED);
    }

    @Test
    void countsNoNumberWhereALevelIsAWord() {
        LevelCrosswalk table = new LevelCrosswalk(List.of(
                new LevelPair("EQF", "1", "RQF", "Entry 3", Standing.MIRROR, List.of()),
                new LevelPair("EQF", "1", "RQF", "1", Standing.MIRROR, List.of())));
        assertThat(table.levels("EQF", "1", "RQF").numbers()).isEmpty();
        assertThat(table.levels("RQF", "Entry 3", "EQF").numbers()).hasSize(1);
    }

    private static LevelCrosswalk of(String... pairs) {
        return new LevelCrosswalk(
                Arrays.stream(pairs).map(p -> pair(p, Standing.OFFICIAL)).toList());
    }

    private static LevelPair pair(String words, Standing standing) {
        String[] word = words.split(" ", -1);
        return new LevelPair(word[0], word[1], word[2], word[3], standing, List.of());
    }
}
