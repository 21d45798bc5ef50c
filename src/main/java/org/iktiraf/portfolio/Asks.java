package org.iktiraf.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the learner asks for.
 *
 * @param institution slug of the institution, such as {@code universiti-seri-bayu}; null with an inline programme
 * @param programme code of the programme; null with an inline programme
 * @param inlineProgramme a programme in the words of {@code programmes.yaml}, empty where one is named
 * @param on day of application: picks the policies and their figures
 * @param firstDayOfStudy null where not known
 * @param semestersHere semesters that the learner will spend at the institution, null where not known
 * @param exitAward the award of the programme at which the learner aims, such as {@code pgcert}; null for the whole
 * @param major the major or specialisation within the programme
 * @param alternatives codes of further programmes for which the same is asked
 */
public record Asks(
        @Nullable String institution,
        @Nullable String programme,
        Map<String, Object> inlineProgramme,
        LocalDate on,
        @Nullable LocalDate firstDayOfStudy,
        @Nullable Integer semestersHere,
        @Nullable String exitAward,
        @Nullable String major,
        List<String> alternatives,
        List<AccessRoute> access,
        List<Claim> claims) {

    public Asks {
        Objects.requireNonNull(on);
        inlineProgramme = Map.copyOf(inlineProgramme);
        alternatives = List.copyOf(alternatives);
        access = List.copyOf(access);
        claims = List.copyOf(claims);
    }

    /** The same, with other claims. */
    public Asks claiming(List<Claim> others) {
        return new Asks(
                institution,
                programme,
                inlineProgramme,
                on,
                firstDayOfStudy,
                semestersHere,
                exitAward,
                major,
                alternatives,
                access,
                others);
    }
}
