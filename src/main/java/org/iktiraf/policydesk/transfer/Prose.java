package org.iktiraf.policydesk.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iktiraf.policydesk.drafting.OpenPoint;
import org.iktiraf.policydesk.transfer.Described.Said;

/** Whatever a description says beyond what is read: a condition may be among it, so a person must look at each. */
final class Prose {

    private static final int LONGEST = 2_000;
    private static final Set<String> SPEAK_FOR_THEMSELVES =
            Set.of("ceterms:condition", "ceterms:description", Terms.NAME, "ceterms:targetNodeName");
    private static final Set<String> SAY_NOTHING =
            Set.of("@id", "@type", "@context", "ceterms:ctid", "ceterms:subjectWebpage", "ceterms:framework");

    private final Set<String> passedOver;
    private final Set<String> walked = new HashSet<>();
    private final List<OpenPoint> found = new ArrayList<>();

    private Prose(Set<String> passedOver) {
        this.passedOver = passedOver;
    }

    /**
     * Each text with the names of what it stands under.
     *
     * @param read properties that are read elsewhere
     * @param passedOver ids of what is named elsewhere already
     */
    static List<OpenPoint> of(Described one, Set<String> read, Set<String> passedOver) {
        Prose prose = new Prose(passedOver);
        one.all().stream()
                .filter(field -> !read.contains(field.getKey()) && !SAY_NOTHING.contains(field.getKey()))
                .forEach(field -> prose.look(Terms.inShort(field.getKey()), field.getValue()));
        return prose.found;
    }

    private void look(String under, Described value) {
        for (Described one : value.file().each(value)) {
            String id = one.id();
            List<Said> words = value.file().words(one);
            if (!words.isEmpty()) {
                words.forEach(said -> say(under, said));
            } else if (id == null || one.is(Terms.CONDITION)) {
                walk(under, one);
            } else if (!passedOver.contains(id)) {
                say(under, new Said(one.name(), value.place()));
            }
        }
    }

    private void walk(String under, Described one) {
        if (walked.add(one.place())) {
            one.all().stream()
                    .filter(field -> !SAY_NOTHING.contains(field.getKey()))
                    .forEach(field -> look(
                            SPEAK_FOR_THEMSELVES.contains(field.getKey())
                                    ? under
                                    : under + ", " + Terms.inShort(field.getKey()),
                            field.getValue()));
        }
    }

    private void say(String under, Said said) {
        if (passedOver.contains(said.text())) {
            return;
        }
        if (said.text().length() > LONGEST) {
            throw new CtdlRefused(said.place(), "A text has at most %,d characters; here is more.".formatted(LONGEST));
        }
        found.add(new OpenPoint(OpenPoint.Kind.CONDITION, under + ": " + said.text(), said.place()));
    }
}
