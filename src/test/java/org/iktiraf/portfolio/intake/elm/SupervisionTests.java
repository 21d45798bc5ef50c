package org.iktiraf.portfolio.intake.elm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisionTests {

    @ParameterizedTest
    @CsvSource({
        "Unsupervised without ID Verification,false,false",
        "Supervised without ID verification,true,false",
        "Supervised online with ID Verification,true,true",
        "Supervised,true,",
        "Somehow,,"
    })
    void tellsSupervisionFromIdentity(String label, Boolean supervised, Boolean identity) {
        assertThat(Supervision.of(label)).isEqualTo(new Supervision(supervised, identity));
    }
}
