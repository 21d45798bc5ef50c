package org.iktiraf.policy.files;

import java.util.Objects;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Restate;

/** A restatement goes no further than the policy that it follows lets it. */
final class RestatementCheck {

    private final Checked checked;
    private final Policy followed;

    private RestatementCheck(Checked checked, Policy followed) {
        this.checked = checked;
        this.followed = followed;
    }

    static void check(Checked checked) {
        checked.followed()
                .ifPresentOrElse(
                        followed -> new RestatementCheck(checked, followed).restatement(), () -> standsAlone(checked));
    }

    private static void standsAlone(Checked checked) {
        if (!checked.file().leavesOut().isEmpty()) {
            checked.fault(checked.fields().at("leaves out"), "Only a policy that follows another can leave rules out.");
        }
    }

    private void restatement() {
        checked.file().leavesOut().forEach(this::leftOut);
        for (String name : checked.file().ownNames()) {
            Entry theirs = followed.entries().get(name);
            if (theirs != null && !checked.file().leavesOut().contains(name)) {
                restated(
                        theirs,
                        Objects.requireNonNull(checked.policy().entries().get(name)));
            }
        }
    }

    private void leftOut(String name) {
        Place at = checked.fields().at("leaves out");
        Entry entry = followed.entries().get(name);
        if (entry == null) {
            checked.fault(at, "%s has no rule \"%s\" to leave out.".formatted(followed.slug(), name));
        } else if (entry.restate() != Restate.FREELY) {
            checked.fault(at, "%s does not let \"%s\" be left out.".formatted(followed.slug(), name));
        } else if (checked.file().ownNames().contains(name)) {
            checked.fault(at, "\"%s\" is left out and restated; do one of them.".formatted(name));
        }
    }

    private void restated(Entry theirs, Entry own) {
        if (theirs.restate() == Restate.NO) {
            checked.fault(
                    checked.fields("rules").at(own.name()),
                    "%s does not let \"%s\" be restated.".formatted(followed.slug(), own.name()));
        } else if (theirs.restate() == Restate.ONLY_STRICTER && !citesItsOwn(own)) {
            new StricterCheck(checked, theirs, own).check();
        }
    }

    private boolean citesItsOwn(Entry own) {
        return checked.writes("rules", own.name(), "cites")
                && own.cites().stream().anyMatch(cite -> checked.writes("sources", cite.source()));
    }
}
