package org.iktiraf.adjudication.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a learner's power: to bring what nothing states yet, to sit what was not sat, to finish, to register, to
 * show documents. Not who they are, not the past, not what an institution or its programme is.
 */
final class Power {

    private static final List<String> NEVER = List.of(
            "learner.born", "learner.nationality", "learner.name", "programme", "institution", "ledger", "uses");
    private static final List<String> STILL_OPEN =
            List.of(".completed", ".certificateIssued", ".directFromIssuer", ".authenticatedBy");

    private Power() {}

    static boolean over(String where, @Nullable Object stated) {
        return NEVER.stream().noneMatch(word -> is(where, word)) && (stated == null || isStillOpen(where, stated));
    }

    static ChangeKind kind(String where, @Nullable Object stated) {
        if (where.startsWith("assessments")) {
            return ChangeKind.BE_ASSESSED;
        } else if (where.startsWith("judgements") || where.startsWith("matches") || where.endsWith(".relevant")) {
            return ChangeKind.BE_JUDGED;
        } else if (where.startsWith("documents")) {
            return ChangeKind.DOCUMENT;
        } else if (where.equals("learner.registeredHere")) {
            return ChangeKind.REGISTER;
        }
        return stated == null ? ChangeKind.BRING_EVIDENCE : ChangeKind.COMPLETE;
    }

    private static boolean isStillOpen(String where, Object stated) {
        return where.equals("learner.registeredHere")
                || (Boolean.FALSE.equals(stated) && STILL_OPEN.stream().anyMatch(where::endsWith));
    }

    private static boolean is(String where, String word) {
        return where.equals(word) || where.startsWith(word + ".") || where.startsWith(word + "/");
    }
}
