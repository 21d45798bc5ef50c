package org.iktiraf.admissions.entering;

import java.util.Locale;
import org.iktiraf.admissions.entering.Wrong.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who judged an assessment, each another person. Their names are sealed with the step; the portfolio holds how many they
 * were, which is what policies ask.
 *
 * @param second empty where nobody is known to have judged it besides
 * @param moderator empty where nobody is known to have moderated it
 */
record Panel(String first, String second, String moderator) {

    static Panel of(Typed typed) {
        Panel panel = new Panel(typed.needed("assessor"), typed.line("secondAssessor"), typed.line("moderator"));
        if (same(panel.first, panel.second)) {
            typed.wrong("secondAssessor", Word.SAME_PERSON);
        }
        if (same(panel.first, panel.moderator) || same(panel.second, panel.moderator)) {
            typed.wrong("moderator", Word.SAME_PERSON);
        }
        return panel;
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    void to(ObjectNode assessment) {
        assessment.put("assessors", second.isEmpty() ? 1 : 2);
        if (moderated() != null) {
            assessment.put("moderated", moderated());
        }
    }

    private @Nullable Boolean moderated() {
        return moderator.isEmpty() ? null : Boolean.TRUE;
    }

    String said(Words words) {
        String said = words.say("said.assessor", first);
        said += second.isEmpty() ? "" : ", " + words.say("said.second", second);
        return moderator.isEmpty() ? said : said + ", " + words.say("said.moderator", moderator);
    }
}
