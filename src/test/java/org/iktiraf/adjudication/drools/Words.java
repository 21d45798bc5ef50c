package org.iktiraf.adjudication.drools;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Small facts and a small vocabulary that stand in for the real ones. */
public final class Words {

    static final RuleWords RULE_WORDS = new RuleWords(
            Set.of(Claim.class, Route.class, OutcomeShown.class, Figure.class, Reading.class, Programme.class),
            Set.of(Programme.class),
            Vocabulary.class);

    private static final List<Object> CASE = List.of(
            new Claim("c", Route.APEL_C, BigDecimal.TEN, null, List.of("A1")),
            new OutcomeShown("c", "CLO1", 40),
            new Figure("outcome-threshold", "percent", BigDecimal.TEN),
            new Reading("credit-cap", "base", "programme"),
            new Programme("p", new Level("MQF", 6), 120));

    private Words() {}

    /** What rules say of one small case: all that stands in working memory beside its facts. */
    static List<Object> said(KieBase rules) {
        var session = rules.newKieSession();
        try {
            session.setGlobal("decision", new Vocabulary());
            CASE.forEach(session::insert);
            session.getAgenda().getAgendaGroup("requirements").setFocus();
            session.fireAllRules(100);
            return session.getObjects().stream()
                    .<Object>map(each -> each)
                    .filter(each -> !CASE.contains(each))
                    .toList();
        } finally {
            session.dispose();
        }
    }

    public enum Route {
        APEL_C,
        TRANSFER
    }

    public record Level(String framework, int number) {}

    public record Claim(
            String id,
            Route route,
            BigDecimal credits,
            @Nullable LocalDate studied,
            List<String> codes) {}

    public record OutcomeShown(
            String claim, String outcome, @Nullable Integer percent) {
        public Optional<Integer> known() {
            return Optional.ofNullable(percent);
        }
    }

    public record Figure(String rule, String name, BigDecimal value) {
        public int number() {
            return value.intValue();
        }
    }

    public record Reading(String rule, String name, String word) {}

    public record Programme(String name, Level level, int graduatingCredits) {}

    public record Finding(
            String rule,
            Object subject,
            @Nullable String field,
            @Nullable Object found,
            Object required) {}

    public record Cap(String rule, Object base, @Nullable Route route) {
        public Cap covering(Route covered) {
            return new Cap(rule, base, covered);
        }
    }

    public record Share(
            String rule, Object source, @Nullable Object most) {
        public Share upTo(@Nullable Object credits) {
            return new Share(rule, source, credits);
        }
    }

    public record Opened(
            String rule, Object subject, @Nullable String field) {
        public Finding atLeast(@Nullable Object found, Object required) {
            return new Finding(rule, subject, field, found, required);
        }
    }

    public static final class Vocabulary {
        public Opened finding(String rule, Object subject) {
            return new Opened(rule, subject, null);
        }

        public Opened finding(String rule, Object subject, String field) {
            return new Opened(rule, subject, field);
        }

        public Cap cap(String rule, Object base) {
            return new Cap(rule, base, null);
        }

        public Share share(String rule, Object source) {
            return new Share(rule, source, null);
        }

        /** Nothing that a rule could use. */
        public void close() {}
    }
}
