package org.iktiraf.signin;

import java.util.List;

/** What somebody may do here. A learner has no account: a secret link to the one case is the learner's key. */
public enum Role {
    /** Works on cases and decides them. */
    OFFICER,
    /** Sees cases and enters what was assessed. */
    ASSESSOR,
    /** Changes rules. */
    POLICY_STAFF,
    /** Confirms or refuses what an officer proposes. */
    APPROVER,
    /** Gives accounts and roles. */
    ADMINISTRATOR;

    static final String[] DESK = names(OFFICER, ASSESSOR, APPROVER, ADMINISTRATOR);
    static final String[] DECIDING = names(OFFICER, APPROVER, ADMINISTRATOR);
    static final String[] RULES = names(POLICY_STAFF, ADMINISTRATOR);
    static final String[] REVIEW = names(POLICY_STAFF, APPROVER, ADMINISTRATOR);

    private static String[] names(Role... roles) {
        return List.of(roles).stream().map(Role::name).toArray(String[]::new);
    }
}
