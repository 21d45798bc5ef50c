package org.iktiraf.preassessment.interview;

import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;

/** A programme of an institution, to be chosen from a list. */
record Offer(String institution, String code, String name, String title) {

    static Offer of(Institution at, Programme programme) {
        return new Offer(at.slug(), programme.code(), at.name(), programme.title());
    }

    public String value() {
        return institution + "/" + code;
    }

    String text() {
        return name + " " + title + " " + code;
    }
}
