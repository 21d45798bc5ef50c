package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.function.Function;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialKind;
import org.iktiraf.portfolio.SourceProgramme;
import org.jspecify.annotations.Nullable;

/**
 * The qualification that a credential is or belongs to: what is said of its programme and, where nothing is and it is not
 * just a course of one, what is said of the credential itself.
 */
record WholeQualification(
        @Nullable Credential credential,
        @Nullable String code,
        @Nullable Boolean completed,
        @Nullable LocalDate awarded) {

    static WholeQualification of(@Nullable Credential one) {
        if (one == null) {
            return new WholeQualification(null, null, null, null);
        }
        SourceProgramme of = one.programme();
        boolean itself = one.kind() != CredentialKind.COURSE;
        return new WholeQualification(
                one,
                of.code() == null && itself ? one.code() : of.code(),
                of.completed() == null && itself ? one.completed() : of.completed(),
                of.awarded() == null && itself ? one.awarded() : of.awarded());
    }

    Found code(String where) {
        return found(code, where, SourceProgramme::code, "code");
    }

    Found completed(String where) {
        return found(completed, where, SourceProgramme::completed, "completed");
    }

    Found awarded(String where) {
        return found(awarded, where, SourceProgramme::awarded, "awarded");
    }

    private Found found(
            @Nullable Object value,
            String where,
            Function<SourceProgramme, @Nullable Object> inProgramme,
            String field) {
        boolean ofProgramme = credential == null
                || credential.kind() == CredentialKind.COURSE
                || inProgramme.apply(credential.programme()) != null;
        return Found.of(value, where + (ofProgramme ? ".programme." : ".") + field);
    }
}
