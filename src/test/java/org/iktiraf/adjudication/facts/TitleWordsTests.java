package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleWordsTests {

    @Test
    void findsWordsAndNamesOfTwoWords() {
        assertThat(TitleWords.of("Drones: New Zealand's skies"))
                .contains("drones", "new zealand", "skies")
                .doesNotContain("drones new zealand", "");
    }

    @Test
    void knowsNoWordsOfAnUnknownTitle() {
        assertThat(TitleWords.of(null)).isNull();
        assertThat(TitleWords.of("Drones")).containsExactly("drones");
    }
}
