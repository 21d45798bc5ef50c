package org.iktiraf.signin.accounts;

/** Thrown where an account cannot become what an administrator wants. */
final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NotAllowed(Reason reason) {
        super(reason.words);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /** What stands in the way, and the field in which it stands. */
    enum Reason {
        NAME_WRONG(
                "name",
                "A name has 2 to 40 small letters, digits, dots, hyphens or underscores, begins with a letter or digit,"
                        + " and is none of the words by which histories call others."),
        NAME_TAKEN("name", "Another account has this name."),
        ROLES_MISSING("roles", "An account needs a role."),
        ROLE_UNKNOWN("roles", "There is no such role."),
        LAST_ADMINISTRATOR("roles", "Somebody must administer accounts, and this is the last who does."),
        CHANGED("roles", "Somebody else changed this account meanwhile."),
        KEPT_ELSEWHERE("name", "People are known by their institution's sign-in; there are no accounts here.");

        private final String field;
        private final String words;

        Reason(String field, String words) {
            this.field = field;
            this.words = words;
        }

        String field() {
            return field;
        }

        String words() {
            return words;
        }
    }
}
