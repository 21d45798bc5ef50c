package org.iktiraf.preassessment.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.iktiraf.adjudication.change.Advice;
import org.iktiraf.adjudication.change.CreditRange;
import org.iktiraf.adjudication.change.Line;
import org.iktiraf.adjudication.change.Question;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.casework.Recommendation;
import org.iktiraf.explaining.DecisionPage;
import org.iktiraf.explaining.FindingGroup;
import org.iktiraf.explaining.FindingLine;
import org.iktiraf.explaining.RemedyShown;
import org.iktiraf.explaining.Words;
import org.iktiraf.preassessment.interview.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/**
 * A recommendation as a learner reads it.
 *
 * @param next what to say next; null when no answer can change anything any more
 */
public record Answer(
        DecisionPage page,
        List<LineShown> access,
        List<LineShown> credits,
        CreditRange range,
        @Nullable Next next) {

    private static final String CHECKS = ".checks";

    public Answer {
        access = List.copyOf(access);
        credits = List.copyOf(credits);
    }

    /** A question with the page on which it is answered. */
    public record Next(String text, String address, String stake, int more) {}

    static Answer of(Recommendation of, Advice advice, JsonNode portfolio, MessageSource messages, Locale locale) {
        DecisionPage page = DecisionPage.of(of.explained(), locale);
        Words words = new Words(messages, locale, portfolio);
        return new Answer(
                page,
                of.decision().access().stream()
                        .map(line -> new LineShown(
                                LineShown.status(line.outcome()),
                                Values.word(line.route()),
                                words.say("access." + line.route()) + ": "
                                        + words.say("learner.access." + line.route()),
                                line.outcome(),
                                null,
                                reasons(page, "access", Values.word(line.route())),
                                List.of(),
                                remedy(advice, new Line(true, Values.word(line.route())), page, words)))
                        .toList(),
                of.decision().credits().stream()
                        .map(line -> new LineShown(
                                LineShown.status(line.outcome()),
                                line.claim(),
                                course(of, line.course()),
                                line.outcome(),
                                words.value(line.credits()),
                                reasons(page, "claim", line.claim()),
                                page.agreed(line.claim()),
                                remedy(advice, new Line(false, line.claim()), page, words)))
                        .toList(),
                advice.range(),
                next(advice.questions(), words));
    }

    private static String course(Recommendation of, String code) {
        return of.rules()
                .rulebook()
                .institution(String.valueOf(of.decision().institution()))
                .flatMap(at -> at.programme(of.decision().programme()))
                .flatMap(programme -> programme.course(code))
                .map(course -> course.title() + " (" + code + ")")
                .orElse(code);
    }

    private static List<FindingLine> reasons(DecisionPage page, String kind, String id) {
        return page.groups().stream()
                .filter(group -> group.kind().equals(kind) && group.id().equals(id))
                .map(FindingGroup::pending)
                .flatMap(List::stream)
                .toList();
    }

    private static @Nullable RemedyShown remedy(Advice advice, Line line, DecisionPage page, Words words) {
        return advice.remedies().stream()
                .filter(one -> one.line().equals(line))
                .findFirst()
                .map(one -> RemedyShown.of(one, page, words))
                .orElse(null);
    }

    private static @Nullable Next next(List<Question> questions, Words words) {
        if (questions.isEmpty()) {
            return null;
        }
        Question first = questions.get(0);
        String stake = first.access()
                ? words.say("learner.next.access")
                : words.say("learner.next.credits", words.value(first.credits()));
        String part = first.subject().words().get("part");
        String text = part != null
                ? words.say("learner.next.part", part)
                : first.where().endsWith(CHECKS) ? words.say("learner.next.address") : words.place(first.where());
        return new Next(text, address(first.where()), stake, questions.size() - 1);
    }

    /** The page that asks for a place; that of its list where it has none of its own. */
    private static String address(String where) {
        if (where.endsWith(CHECKS)) {
            return "/pre-assessment/files#addresses";
        }
        String list = where.startsWith("asks.claims/") ? "claims" : where.replaceFirst("[./].*", "");
        String rest = where.startsWith("asks.claims/")
                ? where.substring("asks.claims/".length())
                : where.substring(Math.min(where.length(), list.length() + 1));
        if (list.equals("claims") && rest.endsWith(".evidence")) {
            return "/pre-assessment/claims/" + rest.substring(0, rest.length() - ".evidence".length())
                    + "/evidence?from=answer";
        }
        boolean item = where.contains("/");
        int dot = rest.indexOf('.');
        String id = item && dot > 0 ? rest.substring(0, dot) : "";
        String path = item ? rest.substring(dot + 1) : rest;
        return Field.of(list, path)
                .filter(field -> !item || !id.isEmpty())
                .map(field -> field.address(id) + "?from=answer")
                .orElse("/pre-assessment/"
                        + (List.of("qualifications", "credentials", "experience", "documents")
                                        .contains(list)
                                ? list
                                : "check"));
    }

    /** Whether nothing that is still open can move the total. */
    public boolean isSettled() {
        return range.least().compareTo(range.most()) == 0;
    }

    /** Lines that are not granted. */
    public List<LineShown> open() {
        return Stream.concat(access.stream(), credits.stream())
                .filter(line -> line.remedy() != null)
                .toList();
    }

    /** The part of what is claimed that is certain, and the part that is still possible, in percent of it. */
    public int percent(BigDecimal some) {
        BigDecimal claimed = page.decision().verdict().creditsClaimed();
        return claimed.signum() == 0
                ? 0
                : some.movePointRight(2).divide(claimed, 0, RoundingMode.DOWN).intValue();
    }
}
