package org.iktiraf.admissions.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ResourceBundle;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check that does not answer yes says why, in words. */
class CheckTests {

    private static final LocalDate APPLIED = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "awarded 2025-06-01, yes, , ",
        "awarded 2026-02-01, no, awarded-later, 2026-02-01",
        "validFrom 2026-02-01, no, not-yet-valid, 2026-02-01",
        "awarded 2025-06-01 expires 2026-01-14, no, expired, 2026-01-14",
        "awarded 2025-06-01 expires 2026-01-15, yes, , ",
        "expires 2027-01-01, unchecked, no-day-stated, "
    })
    void saysWhatIsWrongWithDays(String days, String word, String because, String about) {
        Check dates = check("dates", days);
        assertThat(dates.word()).isEqualTo(word);
        assertThat(dates.because()).isEqualTo(because);
        assertThat(dates.about()).isEqualTo(about);
        if (because != null) {
            assertThat(ResourceBundle.getBundle("messages-check").containsKey("check.because." + because))
                    .isTrue();
        }
    }

    @Test
    void saysThatNothingIsSaidOfTheAssessment() {
        assertThat(check("supervised", "awarded 2025-06-01").because()).isEqualTo("says-nothing");
        assertThat(check("identity", "awarded 2025-06-01").word()).isEqualTo("unchecked");
    }

    private static Check check(String name, String days) {
        return Check.of(credential(days), APPLIED).stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Credential credential(String days) {
        String fields = days.replaceAll("(\\w+) ([\\d-]+) ?", ", \"$1\": \"$2\"");
        String text = "{\"credentials\": [ { \"id\": \"one\", \"kind\": \"course\"" + fields + " } ], \"asks\":"
                + " {\"institution\": \"universiti-seri-bayu\", \"programme\": \"BCS\", \"on\": \"2026-01-15\"}}";
        return new PortfolioReader().read(text.getBytes(UTF_8)).credentials().get(0);
    }
}
