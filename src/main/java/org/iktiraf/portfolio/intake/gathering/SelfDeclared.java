package org.iktiraf.portfolio.intake.gathering;

import java.util.List;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;

/** What can be said of a credential that nobody signed. */
public final class SelfDeclared {

    public static final List<CredentialCheck> CHECKS =
            List.of(CredentialCheck.unchecked(CheckKind.SIGNATURE, "unsigned", null));

    private SelfDeclared() {}
}
