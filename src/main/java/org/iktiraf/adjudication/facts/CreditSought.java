package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * The programme in which credit is claimed: the base of caps. There where at least one course is claimed.
 *
 * @param level the programme's level, a vocabulary name
 * @param kind the programme's kind, such as {@code executive}
 */
public record CreditSought(String level, String kind, Programme programme, Institution institution, Portfolio portfolio)
        implements OnRecord {

    @Override
    public Subject subject() {
        return new Subject("programme", programme.code(), null, Map.of("programme", programme.title(), "level", level));
    }

    @Override
    public List<String> names() {
        return List.of(OnRecord.APPLICATION);
    }

    @Override
    public @Nullable String courseCode() {
        return null;
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
            case "exit-award" -> exitCredits();
            case "level-minimum" -> Found.of(minima.at(level).value(), "programme.level");
            default -> throw new IllegalArgumentException("No base of a cap is called " + word);
        };
    }

    /** The award at which the learner aims, a key of tables: the exit award, else the programme's award, else its level. */
    public String award() {
        String exit = portfolio.asks().exitAward();
        String name = programme.award().name();
        return exit != null ? exit : name != null ? name : level;
    }

    /** Graduating credits as a key of tables. */
    public String size() {
        return String.valueOf(programme.graduatingCredits());
    }

    /** The major or specialisation within the programme; a key of tables. */
    public @Nullable String major() {
        return portfolio.asks().major();
    }

    /** Credits of the award at which the learner aims. */
    public Found exitCredits() {
        String exit = portfolio.asks().exitAward();
        return exit == null
                ? graduatingCredits()
                : Found.of(programme.award().exitAwards().get(exit), "programme.award.exitAwards/" + exit);
    }

    /** Credits of the programme at a level or in a category. */
    public Found creditsAt(String word) {
        return Found.of(programme.award().creditsAt().get(word), "programme.award.creditsAt/" + word);
    }

    /** Credits of the programme at all levels or in all categories that a reading names. */
    public Found creditsAt(Reading words) {
        return words.means().stream().map(this::creditsAt).reduce(Found::plus).orElseThrow();
    }

    /** Credits of the taught part. */
    public Found courseworkCredits() {
        return Found.of(programme.courseworkCredits(), "programme.courseworkCredits");
    }

    /** How many courses are claimed. */
    public Found coursesClaimed() {
        return Found.of(
                (int) portfolio.asks().claims().stream()
                        .map(Claim::course)
                        .distinct()
                        .count(),
                "asks.claims");
    }

    /**
     * How many courses the programme has: as it states, or as its credits are to those of the courses claimed where these
     * are all of one size; not known otherwise.
     */
    public Found coursesInAll() {
        Found stated = creditsAt("courses");
        List<Integer> sizes = portfolio.asks().claims().stream()
                .map(claim -> programme.course(claim.course()).orElseThrow().credits())
                .distinct()
                .toList();
        return stated.value() != null || sizes.size() != 1 ? stated : graduatingCredits().over(sizes.get(0));
    }

    /** For how many further programmes the same is asked. */
    public Found alternatives() {
        return Found.of(portfolio.asks().alternatives().size(), "asks.alternatives");
    }

    /** Credits claimed by any route that a reading names. */
    public Found creditsClaimed(Reading routes) {
        int sum = portfolio.asks().claims().stream()
                .filter(c -> routes.means().contains(Values.word(c.route())))
                .map(Claim::course)
                .distinct()
                .mapToInt(code -> programme.course(code).orElseThrow().credits())
                .sum();
        return Found.of(sum, "asks.claims");
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

    /** Graduating credits of the programme. */
    public Found graduatingCredits() {
        return Found.of(BigDecimal.valueOf(programme.graduatingCredits()), "programme.graduatingCredits");
    }
}
