package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Reading;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialKind;
import org.jspecify.annotations.Nullable;

/** The micro-credentials, components of accredited programmes, by which a learner wants to enter a programme. */
public record ComponentsBrought(AccessSought sought, Vocabulary vocabulary) implements Judged {

    private static final String WHOLE = "graduating-credits";
    private static final String WITHOUT_MPU = "without-mpu";

    @Override
    public Subject subject() {
        return sought.subject();
    }

    @Override
    public String where() {
        return "credentials";
    }

    /**
     * Credits of the completed components, in Malaysian credits, without those on a subject that is not counted. What is
     * part of another one that counts is counted with it.
     */
    public Found credits(Reading subjectsNotCounted) {
        List<Credential> offered = sought.portfolio().credentials().stream()
                .filter(one -> one.kind() == CredentialKind.MICRO_CREDENTIAL)
                .toList();
        Predicate<Credential> mayCount = one -> state(one, subjectsNotCounted) != State.NOT_MET;
        Set<String> parts = offered.stream()
                .filter(mayCount)
                .flatMap(one -> one.parts().stream())
                .collect(Collectors.toSet());
        List<Credential> wholes = offered.stream()
                .filter(mayCount)
                .filter(one -> !parts.contains(one.id()))
                .toList();
        return sum(wholes, subjectsNotCounted, !sought.portfolio().credentials().isEmpty());
    }

    /** That percentage of {@code graduating-credits}, or of those that remain {@code without-mpu}. */
    public Found share(Figure percent, Reading of) {
        Programme programme = sought.programme();
        Found whole = Found.of(programme.graduatingCredits(), "programme.graduatingCredits");
        return switch (of.word()) {
            case WHOLE -> whole.percent(percent);
            case WITHOUT_MPU -> whole.minus(programme.mpuCredits()).percent(percent);
            default -> throw new IllegalArgumentException("No share is taken of " + of.word());
        };
    }

    private Found sum(List<Credential> some, Reading subjectsNotCounted, boolean allShown) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = allShown;
        Conversion byHours = new Conversion(
                vocabulary.creditUnits(), sought.programme().award().creditUnit(), Conversion.BY_HOURS, null);
        for (Credential one : some) {
            BigDecimal credits = one.credit() == null ? null : byHours.toTheHundredth(one);
            boolean counts = state(one, subjectsNotCounted) == State.MET;
            complete &= counts && credits != null;
            sum = counts && credits != null ? sum.add(credits) : sum;
        }
        return Found.total(sum, where(), complete);
    }

    private static State state(Credential one, Reading subjectsNotCounted) {
        @Nullable
        Boolean subject = one.subject() == null
                ? null
                : (Boolean) !subjectsNotCounted.means().contains(one.subject());
        boolean no = Boolean.FALSE.equals(one.componentOfAccredited())
                || Boolean.FALSE.equals(one.completed())
                || Boolean.FALSE.equals(subject);
        boolean unknown = one.componentOfAccredited() == null || one.completed() == null || subject == null;
        return no ? State.NOT_MET : unknown ? State.CANNOT_TELL : State.MET;
    }
}
