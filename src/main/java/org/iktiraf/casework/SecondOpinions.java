package org.iktiraf.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iktiraf.casework.NotPossible.Reason;
import org.iktiraf.casework.Outlook.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Overrides: one officer proposes them, and another confirms or refuses them. */
@Component
public final class SecondOpinions {

    private final Proceedings proceedings;
    private final Rulings rulings;

    SecondOpinions(Proceedings proceedings, Rulings rulings) {
        this.proceedings = proceedings;
        this.rulings = rulings;
    }

    /**
     * Proposes to depart from one finding or line.
     *
     * @throws NotPossible if the case is decided, or something of the wish is missing or wrong
     * @throws CaseChanged if somebody else took the case further meanwhile
     */
    public Case propose(CaseFile file, String by, Wish wish) {
        rulings.needsOpen(file);
        Outlook outlook = rulings.outlook(file, by);
        Overruling proposed = proposed(outlook, wish);
        Case read = file.of();
        return proceedings.take(
                read,
                proposed.act(by, StepKind.OVERRIDE_PROPOSED, wish.text()),
                one -> one.in(CaseState.SECOND_OPINION, adding(one.why())));
    }

    private static Overruling proposed(Outlook outlook, Wish wish) {
        OverrideReason reason = wish.reason();
        Choice choice = wish.target() == null ? null : outlook.targets().get(wish.target());
        if (choice == null) {
            throw new NotPossible(Reason.TARGET_MISSING);
        } else if (wish.becomes() == null || !choice.target().choices().contains(wish.becomes())) {
            throw new NotPossible(Reason.OUTCOME_MISSING);
        } else if (choice.now().equals(wish.becomes())) {
            throw new NotPossible(Reason.NO_CHANGE);
        } else if (reason == null) {
            throw new NotPossible(Reason.REASON_MISSING);
        } else if (isBlank(wish.text())) {
            throw new NotPossible(Reason.TEXT_MISSING);
        }
        return new Overruling(
                outlook.overrides().all().size() + 1,
                choice.target(),
                choice.now(),
                wish.becomes(),
                reason,
                null,
                "",
                Instant.EPOCH,
                Overruling.Standing.WAITS,
                null,
                null);
    }

    /**
     * Lets an override count.
     *
     * @throws NotPossible if none of this number waits, or the same officer proposed it
     * @throws CaseChanged if somebody else took the case further meanwhile
     */
    public Case confirm(CaseFile file, String by, int number, @Nullable String text) {
        Overruling one = waiting(file, number);
        if (one.by().equals(by)) {
            throw new NotPossible(Reason.SAME_OFFICER);
        }
        return settle(file, one.act(by, StepKind.OVERRIDE_CONFIRMED, text));
    }

    /**
     * Refuses an override, or withdraws it where the same officer proposed it.
     *
     * @throws NotPossible if none of this number waits, or no text says why
     * @throws CaseChanged if somebody else took the case further meanwhile
     */
    public Case refuse(CaseFile file, String by, int number, @Nullable String text) {
        Overruling one = waiting(file, number);
        if (isBlank(text)) {
            throw new NotPossible(Reason.TEXT_MISSING);
        }
        return settle(file, one.act(by, StepKind.OVERRIDE_REFUSED, text));
    }

    private Overruling waiting(CaseFile file, int number) {
        rulings.needsOpen(file);
        return Overrides.of(file.history()).waiting(number);
    }

    private Case settle(CaseFile file, Act act) {
        boolean last = Overrides.of(file.history()).waiting().size() == 1;
        CaseState then = underAppeal(file.history()) ? CaseState.UNDER_APPEAL : CaseState.IN_REVIEW;
        return proceedings.take(
                file.of(),
                act,
                one -> last
                        ? one.in(
                                then,
                                one.why().stream()
                                        .filter(why -> why != Why.SECOND_OFFICER)
                                        .toList())
                        : one);
    }

    private static boolean underAppeal(List<Recorded> history) {
        boolean appealed = false;
        for (Recorded one : history) {
            appealed = switch (one.step().kind()) {
                case APPEALED -> true;
                case DECIDED -> false;
                default -> appealed;
            };
        }
        return appealed;
    }

    private static List<Why> adding(List<Why> before) {
        List<Why> why = new ArrayList<>(before);
        if (!why.contains(Why.SECOND_OFFICER)) {
            why.add(Why.SECOND_OFFICER);
        }
        return why.stream().sorted().toList();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /**
     * What an officer wants to be otherwise; null is what they left out.
     *
     * @param target key of one of {@link Outlook#targets()}
     * @param becomes state or outcome
     */
    public record Wish(
            @Nullable String target,
            @Nullable String becomes,
            @Nullable OverrideReason reason,
            @Nullable String text) {}
}
