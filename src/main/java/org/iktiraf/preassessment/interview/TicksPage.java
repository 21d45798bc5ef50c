package org.iktiraf.preassessment.interview;

import java.util.List;

/**
 * A question with boxes to tick.
 *
 * @param address where the answer is sent
 * @param from the page that the answer leads back to; empty where the interview goes on
 * @param chosen the words of the boxes that are ticked
 */
record TicksPage(String address, String from, List<?> boxes, List<String> chosen) {

    TicksPage {
        boxes = List.copyOf(boxes);
        chosen = List.copyOf(chosen);
    }
}
