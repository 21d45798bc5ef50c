package org.iktiraf.portfolio.verification.proofs;

import static org.iktiraf.portfolio.CheckKind.KEY_OF_ISSUER;

import java.util.Arrays;
import java.util.List;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.verification.keys.Method;
import org.iktiraf.portfolio.verification.keys.Methods;
import org.springframework.stereotype.Component;

/**
 * Whether a key is the issuer's own: its controller must be that issuer, and must let the key sign what it asserts. That a
 * proof verifies says nothing of it, for anybody can make a key and write another's name beside it.
 */
@Component
class KeyOfIssuer {

    private final Methods methods;

    KeyOfIssuer(Methods methods) {
        this.methods = methods;
    }

    CredentialCheck check(Method method, String issuer) {
        if (issuer.isEmpty()) {
            return CredentialCheck.unchecked(KEY_OF_ISSUER, "issuer-not-named", null);
        }
        if (method.controller() == null) {
            return ofHeader(method, issuer);
        }
        if (!owns(method.controller(), issuer)) {
            return CredentialCheck.failed(KEY_OF_ISSUER, "key-of-another", method.controller());
        }
        return method.forAssertion()
                ? CredentialCheck.passed(KEY_OF_ISSUER)
                : CredentialCheck.failed(KEY_OF_ISSUER, "key-not-for-assertion", method.id());
    }

    /** A key set is tied to an issuer with an address by the host that both have. */
    private static boolean owns(String controller, String issuer) {
        return controller.equals(issuer) || controller.startsWith("https://") && issuer.startsWith(controller + "/");
    }

    private CredentialCheck ofHeader(Method method, String issuer) {
        List<Method> own = methods.ofIssuer(issuer);
        if (own.isEmpty()) {
            return CredentialCheck.unchecked(KEY_OF_ISSUER, "key-only-in-header", issuer);
        }
        return own.stream().anyMatch(one -> same(one, method))
                ? CredentialCheck.passed(KEY_OF_ISSUER)
                : CredentialCheck.failed(KEY_OF_ISSUER, "key-of-another", issuer);
    }

    private static boolean same(Method one, Method other) {
        return Arrays.equals(one.key().getEncoded(), other.key().getEncoded());
    }
}
