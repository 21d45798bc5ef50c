package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Credit;
import org.iktiraf.portfolio.Level;
import org.jspecify.annotations.Nullable;

/** How much learning a credential stands for, in its own units, and at what level. */
public interface OfWorkload extends AboutCredential {

    /** Its credits as they are stated, in its own unit. */
    default Found statedCredits() {
        return Stated.of(
                this, "credit", c -> c.credit() == null ? null : c.credit().amount());
    }

    /** How its assessment leads to credit, {@code none} for a version without credit. */
    default Found creditMode() {
        return Stated.of(this, "assessment.creditMode", c -> c.assessment().creditMode());
    }

    /** The unit of its credits, null where it states none. */
    default @Nullable String unit() {
        Credential mine = credential();
        Credit credit = mine == null ? null : mine.credit();
        return credit == null ? null : credit.unit();
    }

    /** Its credits where they are stated in a unit. */
    default Found creditsIn(String unit) {
        return unit.equals(unit()) ? statedCredits() : Found.unknown(where() + ".credit");
    }

    /** Total notional hours. */
    default Found hours() {
        return Stated.of(this, "hours", Credential::hours);
    }

    /** The number of its level in a framework, which may be a half; not known where its level is of another. */
    default Found levelNumber(String framework) {
        return Stated.of(this, "level", c -> {
            Level level = c.level();
            return level != null
                            && level.framework().equals(framework)
                            && level.value().matches("\\d+(\\.\\d+)?")
                    ? new BigDecimal(level.value())
                    : null;
        });
    }
}
