package org.iktiraf.portfolio.intake.elm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElmSpecificationTests {

    @ParameterizedTest
    @CsvSource({"PT60H,60", "PT90M,1.5", "P60M,", "P1D,", "P1Y,", "PTx,", "60,"})
    void takesOnlyHoursForHours(String duration, String hours) {
        BigDecimal read = ElmSpecification.hours(duration);
        if (hours == null) {
            assertThat(read).isNull();
        } else {
            assertThat(read).isEqualByComparingTo(hours);
        }
    }
}
