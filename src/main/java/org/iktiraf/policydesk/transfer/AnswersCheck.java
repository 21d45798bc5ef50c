package org.iktiraf.policydesk.transfer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.iktiraf.policydesk.drafting.OpenPoint.Kind;
import org.iktiraf.policydesk.drafting.ProposedArticulation;
import org.jspecify.annotations.Nullable;

/** Whether what was entered settles all that is open. */
final class AnswersCheck {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Wrong> wrong = new ArrayList<>();

    private AnswersCheck() {}

    static List<Wrong> of(ProposedArticulation proposed, Answers answers) {
        AnswersCheck check = new AnswersCheck();
        check.require(!answers.sources().isEmpty(), "sources", "MISSING");
        check.require(answers.sources().stream().noneMatch(word -> word.contains(";")), "sources", "SEMICOLON");
        check.require(!answers.courses().isEmpty(), "courses", "MISSING");
        check.require(
                answers.sources().size() < 2 || !proposed.asks(Kind.SOURCES) || answers.sourcesTogether() != null,
                "sourcesTogether",
                "MISSING");
        check.require(
                answers.courses().size() < 2 || !proposed.asks(Kind.COURSES) || answers.coursesTogether() != null,
                "coursesTogether",
                "MISSING");
        check.number("percent", answers.percent());
        check.credits(proposed.asks(Kind.CREDITS), answers);
        check.days(answers);
        check.require(answers.settled().containsAll(proposed.conditions()), "settled", "MISSING");
        return check.wrong;
    }

    private void number(String field, @Nullable String entered) {
        String plain = Answers.plain(entered);
        require(!plain.isEmpty(), field, "MISSING");
        require(
                plain.isEmpty() || (NUMBER.matcher(plain).matches() && new BigDecimal(plain).compareTo(WHOLE) <= 0),
                field,
                "PERCENT");
    }

    private void credits(boolean asked, Answers answers) {
        String plain = answers.agreedCredits();
        require(!asked || answers.ownCredits() != null, "ownCredits", "MISSING");
        require(!Boolean.FALSE.equals(answers.ownCredits()) || !plain.isEmpty(), "credits", "MISSING");
        require(plain.isEmpty() || NUMBER.matcher(plain).matches(), "credits", "NUMBER");
    }

    private void days(Answers answers) {
        String from = Answers.plain(answers.from());
        String to = Answers.plain(answers.to());
        require(!from.isEmpty(), "from", "MISSING");
        require(from.isEmpty() || day(from) != null, "from", "DAY");
        require(to.isEmpty() || day(to) != null, "to", "DAY");
        LocalDate first = day(from);
        LocalDate last = day(to);
        require(first == null || last == null || !last.isBefore(first), "to", "ORDER");
    }

    private static @Nullable LocalDate day(String entered) {
        try {
            return LocalDate.parse(entered);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void require(boolean holds, String field, String reason) {
        if (!holds) {
            wrong.add(new Wrong(field, reason));
        }
    }

    /**
     * A field that settles nothing as it was entered.
     *
     * @param reason in one word, for which pages and programs have sentences
     */
    record Wrong(String field, String reason) {

        String words() {
            return switch (reason) {
                case "SEMICOLON" -> "A name here must not hold a semicolon.";
                case "NUMBER" -> "This is no number such as 3 or 2.5.";
                case "PERCENT" -> "A number from 0 to 100 is needed.";
                case "DAY" -> "This is no day such as 2027-01-01.";
                case "ORDER" -> "The last day is before the first.";
                default ->
                    field.equals("settled")
                            ? "Each condition must be settled: say that something here tests it, or leave the articulation out."
                            : "This is needed.";
            };
        }
    }
}
