package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.Portfolio;

/**
 * The programme in which credit is claimed: the base of caps. There where at least one course is claimed.
 *
 * @param level the programme's level, a vocabulary name
 * @param kind the programme's kind, such as {@code executive}
 */
public record CreditSought(String level, String kind, Programme programme, Institution institution, Portfolio portfolio)
        implements Judged {

    @Override
    public Subject subject() {
        return new Subject("programme", programme.code(), null, Map.of("programme", programme.title(), "level", level));
    }

    @Override
    public String where() {
        return "programme";
    }

    /** Credits that a cap's percentage is taken of, by the word of a reading; the minima are those of each level. */
    public Found base(String word, Figure minima) {
        return switch (word) {
            case "programme" -> Found.of(programme.graduatingCredits(), "programme.graduatingCredits");
            case "coursework" -> Found.of(programme.courseworkCredits(), "programme.courseworkCredits");
            case "level-minimum" -> Found.of(minima.at(level).value(), "programme.level");
            default -> throw new IllegalArgumentException("No base of a cap is called " + word);
        };
    }

    /** As many credits as a number says, or as that percentage of the programme's graduating credits. */
    public Found inCredits(Figure number, String unit) {
        BigDecimal whole = BigDecimal.valueOf(programme.graduatingCredits());
        BigDecimal value = number.value();
        return switch (unit) {
            case "credits" -> Found.of(value, where());
            case "percent" ->
                Found.of(value == null ? null : whole.multiply(value).movePointLeft(2), "programme.graduatingCredits");
            default -> throw new IllegalArgumentException("Nothing is counted in " + unit);
        };
    }

    /** One of so many equal parts of the graduating credits, such as a third. */
    public Found partOf(Figure parts) {
        BigDecimal credits = BigDecimal.valueOf(programme.graduatingCredits());
        BigDecimal into = parts.value();
        return Found.of(
                into == null || into.signum() == 0 ? null : credits.divide(into, 2, RoundingMode.DOWN),
                "programme.graduatingCredits");
    }

    /** Graduating credits of the programme. */
    public Found graduatingCredits() {
        return Found.of(BigDecimal.valueOf(programme.graduatingCredits()), "programme.graduatingCredits");
    }
}
