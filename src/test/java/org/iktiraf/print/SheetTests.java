package org.iktiraf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTests {

    @Test
    void quotesWhatNeedsIt() {
        assertThat(Sheet.of(List.of("a", "b"), List.of(List.of("x, y", "say \"z\""))))
                .isEqualTo("a,b\r\n\"x, y\",\"say \"\"z\"\"\"\r\n");
    }

    @Test
    void letsNothingBeAFormula() {
        assertThat(Sheet.of(List.of("a"), List.of(List.of("=HYPERLINK(1)"), List.of("-1"))))
                .contains("'=HYPERLINK(1)")
                .contains("'-1");
    }
}
