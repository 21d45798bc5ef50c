package org.iktiraf.admissions;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The word by which a sender knows a request again. */
final class IdempotencyKey {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private IdempotencyKey() {}

    static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "An Idempotency-Key has 1 to 200 letters, digits or signs of ASCII, without spaces.");
        }
        return key;
    }
}
