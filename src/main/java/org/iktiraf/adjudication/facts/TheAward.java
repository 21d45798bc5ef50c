package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.function.Function;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialKind;
import org.iktiraf.portfolio.SourceProgramme;
import org.jspecify.annotations.Nullable;

/**
 * The award that a credential is or belongs to: what is said of its programme and, where nothing is and it is not just a
 * course of one, what is said of the credential itself.
 */
record TheAward(
        @Nullable Credential credential,
        @Nullable String code,
        @Nullable Boolean completed,
        @Nullable LocalDate awarded) {

    static TheAward of(@Nullable Credential one) {
        if (one == null) {
            return new TheAward(null, null, null, null);
        }
        SourceProgramme of = one.programme();
        boolean itself = one.kind() != CredentialKind.COURSE;
        return new TheAward(
                one,
                of.code() == null && itself ? one.code() : of.code(),
                of.completed() == null && itself ? one.completed() : of.completed(),
                of.awarded() == null && itself ? one.awarded() : of.awarded());
    }

    Found completed(String where) {
        return Found.of(
                completed, where + (inProgramme(SourceProgramme::completed) ? ".programme" : "") + ".completed");
    }

    Found awarded(String where) {
        return Found.of(awarded, where + (inProgramme(SourceProgramme::awarded) ? ".programme" : "") + ".awarded");
    }

    private boolean inProgramme(Function<SourceProgramme, @Nullable Object> field) {
        return credential == null
                || credential.kind() == CredentialKind.COURSE
                || field.apply(credential.programme()) != null;
    }
}
