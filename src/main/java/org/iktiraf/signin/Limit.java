package org.iktiraf.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often somebody may do something: so many times at once, and as many again in each minute. */
final class Limit {

    private static final int REMEMBERED = 50_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> buckets;

    Limit(int perMinute) {
        buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build(who -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }

    /** Counts one time, if there was one left. */
    void count(String who) {
        buckets.get(who).tryConsume(1);
    }

    /** Seconds until there is a time left; zero if there is one now. */
    long secondsToWait(String who) {
        long nanos = buckets.get(who).estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return nanos == 0 ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos));
    }

    /** Counts one time; else the seconds until there is one left. */
    long take(String who) {
        long nanos = buckets.get(who).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
        return nanos == 0 ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos));
    }
}
