package org.iktiraf.adjudication.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * A credential that a claim cites and that was checked when it was read from a file; what was typed has none. Each check
 * is a question of its own: yes, no, or not known where it could not be checked.
 *
 * @param claim the claim's id
 */
public record CredentialChecked(
        String claim,
        Route route,
        Credential credential,
        @Nullable String courseCode,
        Portfolio portfolio) implements OfAssessment, OfValidity {

    /** How a check of its status says that there is none to check. */
    private static final String NO_STATUS = "no-status-stated";

    static Stream<Object> of(Claim claim, Portfolio portfolio) {
        return portfolio.credentials().stream()
                .filter(one ->
                        claim.evidence().contains(one.id()) && !one.checks().isEmpty())
                .map(one -> new CredentialChecked(claim.id(), claim.route(), one, claim.course(), portfolio));
    }

    @Override
    public Subject subject() {
        String title = CredentialOffered.title(credential);
        return new Subject("source", credential.id(), claim, Map.of("source", title));
    }

    @Override
    public List<String> names() {
        return List.of(credential.id());
    }

    @Override
    public String where() {
        return "credentials/" + credential.id();
    }

    /** Whether its proof verifies. */
    public Found signature() {
        return check(CheckKind.SIGNATURE);
    }

    /** Whether the key of its proof is its issuer's. */
    public Found keyOfIssuer() {
        return check(CheckKind.KEY_OF_ISSUER);
    }

    /** Whether its issuer stands in the register of known issuers. */
    public Found issuerKnown() {
        return check(CheckKind.ISSUER_KNOWN);
    }

    /** Whether it is neither revoked nor suspended. */
    public Found inForce() {
        return check(CheckKind.STATUS);
    }

    /** Whether it names a list in which its issuer could revoke it; only one that is known to name none does not. */
    public boolean namesStatus() {
        return credential.checks().stream().noneMatch(one -> NO_STATUS.equals(one.because()));
    }

    /** Whether it keeps its format. */
    public Found wellFormed() {
        return check(CheckKind.SCHEMA);
    }

    /** Whether it was issued to this learner. */
    public Found issuedToLearner() {
        return check(CheckKind.LEARNER);
    }

    /** The first day on which it is valid, where it states one. */
    public Found validFrom() {
        return Stated.of(this, "validFrom", Credential::validFrom);
    }

    private Found check(CheckKind kind) {
        return Found.of(
                credential.checks().stream()
                        .filter(one -> one.check() == kind)
                        .findFirst()
                        .map(CredentialCheck::passed)
                        .orElse(null),
                where() + ".checks");
    }
}
