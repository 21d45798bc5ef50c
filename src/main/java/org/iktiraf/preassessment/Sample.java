package org.iktiraf.preassessment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A portfolio to try the service with.
 *
 * @param name its folder
 * @param title the first sentence of its story, or its folder in words
 */
record Sample(String name, String title, String text) {

    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?s)\\s*(.+?[.!?])(?:\\s.*|$)");

    static Sample of(String name, String text) {
        Matcher story = FIRST_SENTENCE.matcher(story(text));
        return new Sample(name, story.matches() ? story.group(1) : name.replace('-', ' '), text);
    }

    private static String story(String text) {
        try {
            return JsonMapper.shared().readTree(text).path("story").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }
}
