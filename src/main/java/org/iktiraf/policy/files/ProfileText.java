package org.iktiraf.policy.files;

import org.iktiraf.policy.Profile;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;

/** Reads how an institution writes to learners; whatever it leaves out stays unknown. */
final class ProfileText {

    private static final int MOST_DAYS = 3650;

    private ProfileText() {}

    static Profile read(Fields institution) {
        if (!institution.has("profile")) {
            return Profile.NONE;
        }
        Fields profile = institution
                .block("profile")
                .only("letterhead", "address", "appeal office", "appeal within days", "days to decide", "signatory");
        Fields signatory = profile.block("signatory").only("name", "title");
        return new Profile(
                profile.wordOrNone("letterhead"),
                profile.words("address"),
                text(profile, "appeal office"),
                days(profile, "appeal within days"),
                days(profile, "days to decide"),
                profile.has("signatory") ? signatory.word("name") : null,
                text(signatory, "title"));
    }

    private static @Nullable Text text(Fields fields, String key) {
        return fields.has(key) ? SentenceText.read(fields, key) : null;
    }

    private static @Nullable Integer days(Fields fields, String key) {
        Integer days = fields.wholeOrNone(key);
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            fields.fault(fields.at(key), "\"%s\" is a number of days from 1 to %d.".formatted(key, MOST_DAYS));
        }
        return days;
    }
}
