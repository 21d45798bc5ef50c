package org.iktiraf.portfolio;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of one check of a credential that arrived as a file: yes, no, or that it could not be checked.
 *
 * @param passed null where it could not be checked
 * @param because why not, or why it could not be checked, in a word such as {@code context-not-trusted}
 * @param about what that word speaks of, such as an address; never something that identifies the learner
 */
public record CredentialCheck(
        CheckKind check,
        @Nullable Boolean passed,
        @Nullable String because,
        @Nullable String about) {

    public CredentialCheck {
        Objects.requireNonNull(check);
    }

    public static CredentialCheck passed(CheckKind check) {
        return new CredentialCheck(check, true, null, null);
    }

    public static CredentialCheck failed(CheckKind check, String because, @Nullable String about) {
        return new CredentialCheck(check, false, because, about);
    }

    public static CredentialCheck unchecked(CheckKind check, String because, @Nullable String about) {
        return new CredentialCheck(check, null, because, about);
    }
}
