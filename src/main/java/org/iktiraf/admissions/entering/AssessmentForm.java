package org.iktiraf.admissions.entering;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.AssessmentKind;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An assessment that was held here; for a course, what it came to outcome by outcome. */
@Component
final class AssessmentForm implements Form {

    /** Assessments as portfolios name them. */
    static final List<String> KINDS = Arrays.stream(AssessmentKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    @Override
    public String word() {
        return "assessment";
    }

    @Override
    public Entry read(Typed typed, Occasion at) {
        String kind = typed.oneOf("kind", KINDS);
        String course = typed.oneOfAny("course", at.codes());
        List<Marks> marks = Marks.read(typed, at.outcomes(course));
        List<Part> parts = Part.read(typed);
        LocalDate on = typed.past("on", at.today());
        Panel panel = Panel.of(typed);
        String note = typed.text("text");
        typed.check();
        Held held = new Held(kind, course, on, parts, panel);
        return new Entry(
                StepKind.RESULT_ENTERED,
                facts(kind, course),
                said(held, marks, note, at.words()),
                "kind",
                portfolio -> marks.forEach(one -> held.to(portfolio, one)));
    }

    private static Map<String, String> facts(String kind, String course) {
        Map<String, String> facts = new HashMap<>(Map.of("entered", kind));
        if (!course.isEmpty()) {
            facts.put("course", course);
        }
        return facts;
    }

    private static String said(Held held, List<Marks> marks, String note, Words words) {
        String came = marks.stream().map(one -> one.said(words)).collect(Collectors.joining(", "));
        String parts = held.parts.stream().map(Part::said).collect(Collectors.joining(", "));
        String what = words.say("kind." + held.kind) + (held.course.isEmpty() ? "" : ", " + held.course);
        return "%s: %s%s. %s. %s.%s"
                .formatted(
                        what,
                        came,
                        parts.isEmpty() ? "" : " (" + parts + ")",
                        words.day(held.on),
                        held.panel.said(words),
                        note.isEmpty() ? "" : "\n" + note);
    }

    /** How it was held, whatever it came to. */
    private record Held(String kind, String course, LocalDate on, List<Part> parts, Panel panel) {

        void to(ObjectNode portfolio, Marks marks) {
            String id = Occasion.free(portfolio, "assessed-");
            ObjectNode assessment =
                    PortfolioTree.add(portfolio, "assessments").put("id", id).put("kind", kind);
            if (!course.isEmpty()) {
                assessment.put("course", course);
            }
            marks.to(assessment);
            assessment.put("on", on.toString());
            ArrayNode components = assessment.putArray("components");
            parts.forEach(part -> part.to(components.addObject()));
            panel.to(assessment);
        }
    }
}
