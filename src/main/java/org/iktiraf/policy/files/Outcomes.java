package org.iktiraf.policy.files;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Part;

/** What becomes of a claim by the state of an entry's finding. */
final class Outcomes {

    static final String WHEN_MET = "when met";
    static final String WHEN_NOT_MET = "when not met";
    static final String WHEN_CANNOT_TELL = "when cannot tell";

    private static final Set<Outcome> FOR_ACCESS = EnumSet.of(
            Outcome.ELIGIBLE,
            Outcome.NOT_ELIGIBLE,
            Outcome.NEEDS_EVIDENCE,
            Outcome.SUSPENDED,
            Outcome.SUPPLEMENTARY_WORK,
            Outcome.REFER,
            Outcome.CONDITIONAL);
    /** Every outcome of a credit line, but for those that only the ledger says. */
    private static final Set<Outcome> FOR_CREDIT = EnumSet.complementOf(
            EnumSet.of(Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE, Outcome.HELD_BACK_BY_CAP, Outcome.COUNTED_ELSEWHERE));

    private final Fields fields;
    private final Part part;
    private final Map<String, Outcome> words;

    Outcomes(Fields fields, Part part) {
        this.fields = fields;
        this.part = part;
        Set<Outcome> allowed = part == Part.ACCESS ? FOR_ACCESS : FOR_CREDIT;
        this.words = Values.choices(List.copyOf(allowed), Outcome::name);
    }

    Outcome whenMet() {
        return fields.oneOf(WHEN_MET, words, part == Part.ACCESS ? Outcome.ELIGIBLE : Outcome.GRANTED);
    }

    Outcome whenNotMet() {
        return fields.oneOf(
                WHEN_NOT_MET,
                words,
                switch (part) {
                    case ACCESS -> Outcome.NOT_ELIGIBLE;
                    case CREDIT, AMOUNT -> Outcome.REFUSED;
                    case NEGOTIABLE, CAP, GRADE, FEE, NOTICE -> Outcome.GRANTED;
                });
    }

    Outcome whenCannotTell() {
        return fields.oneOf(
                WHEN_CANNOT_TELL,
                words,
                switch (part) {
                    case ACCESS, CREDIT, AMOUNT -> Outcome.NEEDS_EVIDENCE;
                    case CAP -> Outcome.REFER;
                    case NEGOTIABLE, GRADE, FEE, NOTICE -> Outcome.GRANTED;
                });
    }
}
