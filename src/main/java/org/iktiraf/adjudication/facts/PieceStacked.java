package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Stack;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;

/** One credential that a learner stacks with others, whether or not the stack names it as a part. */
public record PieceStacked(String claim, Route route, Stack stack, Credential credential, Portfolio portfolio)
        implements OfCredential {

    @Override
    public Subject subject() {
        return new Subject(
                "piece",
                credential.id(),
                claim,
                Map.of("credential", CredentialOffered.title(credential), "stack", stack.title()));
    }

    @Override
    public String where() {
        return "credentials/" + credential.id();
    }

    @Override
    public List<String> names() {
        return List.of(credential.id());
    }

    @Override
    public String courseCode() {
        return stack.id();
    }

    /** Whether it is completed and was awarded no more than so many years before a reference day. */
    State youngerThan(Figure years, String referenceDay) {
        if (Boolean.FALSE.equals(credential.completed())) {
            return State.NOT_MET;
        }
        BigDecimal most = years.inMonths().value();
        return credential.completed() != null
                        && most != null
                        && age(referenceDay).value() instanceof Integer months
                ? BigDecimal.valueOf(months).compareTo(most) <= 0 ? State.MET : State.NOT_MET
                : State.CANNOT_TELL;
    }
}
