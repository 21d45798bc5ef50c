package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Earned;
import org.iktiraf.portfolio.SourceProgramme;
import org.junit.jupiter.api.Test;

class WholeQualificationTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void takesWhatIsSaidOfTheProgrammeFirst() {
        Credential part = Earned.microCredential("c")
                .called("Title", "OWN")
                .in(programme("WHOLE", false))
                .completed(true, DAY)
                .credential();
        WholeQualification whole = WholeQualification.of(part);
        assertThat(whole.code("c")).isEqualTo(Found.of("WHOLE", "c.programme.code"));
        assertThat(whole.completed("c")).isEqualTo(Found.of(false, "c.programme.completed"));
        assertThat(whole.awarded("c")).isEqualTo(Found.of(DAY, "c.awarded"));
    }

    @Test
    void takesTheCredentialItselfWhereNothingIsSaidOfItsProgramme() {
        WholeQualification whole = WholeQualification.of(Earned.microCredential("c")
                .called("Title", "OWN")
                .completed(true, DAY)
                .credential());
        assertThat(whole.code("c")).isEqualTo(Found.of("OWN", "c.code"));
        assertThat(whole.completed("c")).isEqualTo(Found.of(true, "c.completed"));
    }

    @Test
    void neverTakesACourseForTheWhole() {
        WholeQualification whole = WholeQualification.of(
                Earned.course("c").called("Title", "OWN").completed(true, DAY).credential());
        assertThat(whole.code("c")).isEqualTo(Found.unknown("c.programme.code"));
        assertThat(whole.awarded("c")).isEqualTo(Found.unknown("c.programme.awarded"));
    }

    @Test
    void knowsNothingOfNoCredential() {
        assertThat(WholeQualification.of(null).completed("evidence").value()).isNull();
    }

    private static SourceProgramme programme(String code, boolean completed) {
        return new SourceProgramme(null, null, null, completed, null, null, code, null, null);
    }
}
