package org.iktiraf.preassessment;

import java.nio.charset.StandardCharsets;

/**
 * What was sent to the page, so that it can be shown again to be corrected.
 *
 * @param name of the file or the sample, empty where a text was sent
 */
record Sent(String name, String text) {

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }
}
