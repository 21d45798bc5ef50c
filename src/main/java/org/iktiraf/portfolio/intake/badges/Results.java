package org.iktiraf.portfolio.intake.badges;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.json.Numbers;
import org.iktiraf.portfolio.intake.json.Spot;
import org.jspecify.annotations.Nullable;

/** Results of an achievement, each read by the description to which it points. */
final class Results {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST = 50;
    private static final int LONGEST_SCALE = 64;
    private static final Set<String> NOT_COMPLETED = Set.of("enrolled", "inprogress", "onhold", "withdrew", "failed");

    private final PieceRead piece;
    private final Gathering into;
    private final Map<String, Spot> descriptions = new HashMap<>();
    private boolean graded;
    private boolean marked;

    private Results(Spot achievement, PieceRead piece) {
        this.piece = piece;
        this.into = achievement.into();
        for (Spot description : achievement.each("resultDescription")) {
            String id = description.id();
            if (id != null) {
                descriptions.putIfAbsent(id, description);
            }
        }
    }

    static void read(Spot subject, Spot achievement, PieceRead piece) {
        List<Spot> results = subject.each("result");
        if (results.size() > MOST) {
            subject.into().remark("only-first", subject.to("result").at(), String.valueOf(MOST));
        }
        Results reading = new Results(achievement, piece);
        results.stream().limit(MOST).forEach(reading::read);
    }

    private void read(Spot result) {
        if (!result.node().isObject()) {
            into.remark("wrong-type-object", result.at());
            return;
        }
        Spot description = description(result);
        String type = type(description);
        status(result.to("status"));
        switch (type) {
            case "Status" -> status(result.to("value"));
            case "PredictedScore" -> into.remark("predicted-score", result.at());
            case "Percent" -> percent(result.to("value"));
            default -> grade(result, description, type);
        }
    }

    private Spot description(Spot result) {
        String id = result.to("resultDescription").id();
        Spot found = id == null ? null : descriptions.get(id);
        return found == null ? result.to("resultDescription") : found;
    }

    private static String type(Spot description) {
        String type =
                description.node().isObject() ? description.to("resultType").text() : null;
        return type == null ? "Result" : type.replaceFirst("^.*:", "");
    }

    private void status(Spot status) {
        String text = status.text();
        if (text == null) {
            return;
        }
        String key = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (key.equals("completed")) {
            piece.yesOrNo("completed", true, status.at());
        } else if (NOT_COMPLETED.contains(key)) {
            piece.yesOrNo("completed", false, status.at());
        }
    }

    private void percent(Spot value) {
        BigDecimal percent = value.number();
        if (percent == null || percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            return;
        }
        if (marked) {
            into.remark("more-results", value.at());
            return;
        }
        marked = true;
        held(value);
        piece.amount("assessment.percent", percent, value.at());
    }

    private void grade(Spot result, Spot description, String type) {
        Spot value = result.to("value").isThere() ? result.to("value") : level(result, description);
        String text = value.text();
        if (text == null) {
            return;
        }
        if (graded) {
            into.remark("more-results", value.at());
            return;
        }
        graded = true;
        held(value);
        piece.grade(scale(description, type), text, value.at());
        if (isOfHundred(description)) {
            percent(value);
        }
    }

    private static Spot level(Spot result, Spot description) {
        String id = result.to("achievedLevel").id();
        return description.each("rubricCriterionLevel").stream()
                .filter(level -> id != null && id.equals(level.id()))
                .map(level -> level.any("name", "level"))
                .findFirst()
                .orElseGet(() -> result.to("value"));
    }

    private static String scale(Spot description, String type) {
        String name = description.node().isObject() ? description.to("name").text() : null;
        String range = range(description);
        String scale = (name == null || name.isBlank() ? type : name) + range;
        return scale.substring(0, Math.min(LONGEST_SCALE, scale.length()));
    }

    private static String range(Spot description) {
        String most = description.node().isObject() ? description.to("valueMax").text() : null;
        String least =
                description.node().isObject() ? description.to("valueMin").text() : null;
        return most == null || most.isBlank() ? "" : " (" + (least == null ? "" : least) + "–" + most + ")";
    }

    private static boolean isOfHundred(Spot description) {
        BigDecimal most = asked(description, "valueMax");
        BigDecimal least = asked(description, "valueMin");
        return most != null && most.compareTo(HUNDRED) == 0 && (least == null || least.signum() == 0);
    }

    private static @Nullable BigDecimal asked(Spot description, String name) {
        return description.node().isObject() ? Numbers.of(description.node().path(name)) : null;
    }

    private void held(Spot at) {
        piece.yesOrNo("assessment.held", true, at.at());
    }
}
