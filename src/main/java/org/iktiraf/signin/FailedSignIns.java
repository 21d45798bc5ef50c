package org.iktiraf.signin;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Counts the sign-ins that failed. Whoever signs in rightly is never counted, so that a whole office can at once. */
@Component
class FailedSignIns {

    private final Limit limit;

    FailedSignIns(@Value("${iktiraf.limits.failed-sign-ins:10}") int perMinute) {
        limit = new Limit(perMinute);
    }

    long secondsToWait(String remote, String name) {
        return Math.max(limit.secondsToWait(from(remote)), limit.secondsToWait(as(name)));
    }

    @EventListener
    void count(AbstractAuthenticationFailureEvent failure) {
        limit.count(as(failure.getAuthentication().getName()));
        if (failure.getAuthentication().getDetails() instanceof WebAuthenticationDetails details
                && details.getRemoteAddress() != null) {
            limit.count(from(details.getRemoteAddress()));
        }
    }

    private static String from(String remote) {
        return "from " + Address.of(remote);
    }

    private static String as(String name) {
        return "as " + name.strip().toLowerCase(Locale.ROOT);
    }
}
