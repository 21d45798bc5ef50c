package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.iktiraf.portfolio.Brought;
import org.iktiraf.portfolio.Use;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EarlierUsesTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void knowsAUseOnlyWhereItIsSaidOfWhatAndWhatFor() {
        assertThat(earlier().usedFor("credit", List.of("c1")).value()).isEqualTo(false);
        assertThat(uses("c1", "credit").usedFor("credit", List.of("c1")).value())
                .isEqualTo(true);
        assertThat(uses("c2", "credit").usedFor("credit", List.of("c1")).value())
                .isEqualTo(false);
        assertThat(uses(null, "credit").usedFor("credit", List.of("c1")).value())
                .isNull();
        assertThat(uses("c1", null).usedFor("credit", List.of("c1")).value()).isNull();
        assertThat(uses("c1", "admission")
                        .creditsUsedFor("credit", List.of("c1"))
                        .value())
                .isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void addsUpOnlyWhatWasGrantedHereByTheRoutesThatAreNamed() {
        Use here = new Use("u1", "c1", "credit", null, true, "apel-c", BigDecimal.TEN, DAY);
        Use there = new Use("u2", "c2", "credit", null, false, "apel-c", BigDecimal.ONE, DAY);
        Use unclear = new Use("u3", "c3", "credit", null, null, "apel-c", BigDecimal.ONE, DAY);
        assertThat(earlier(here, there).creditsGrantedHere(List.of("apel-c")))
                .isEqualTo(Found.total(BigDecimal.TEN, "uses", true));
        assertThat(earlier(here).creditsGrantedHere(List.of("transfer")).value())
                .isEqualTo(BigDecimal.ZERO);
        assertThat(earlier(here, unclear).creditsGrantedHere(List.of("apel-c")).complete())
                .isFalse();
    }

    private static EarlierUses uses(@Nullable String evidence, @Nullable String purpose) {
        return earlier(new Use("u", evidence, purpose, null, true, null, BigDecimal.TEN, DAY));
    }

    private static EarlierUses earlier(Use... uses) {
        return new EarlierUses(Brought.on(DAY).used(uses).portfolio());
    }
}
