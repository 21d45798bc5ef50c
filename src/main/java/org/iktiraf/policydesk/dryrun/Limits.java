package org.iktiraf.policydesk.dryrun;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a draft may use up while it is tried.
 *
 * @param heapMegabytes of the child process
 * @param inAll how long all of it may take
 * @param inOne how long building the rules, or one scenario or case, may take
 * @param atOnce how many child processes there may be
 */
@ConfigurationProperties("iktiraf.dry-run")
record Limits(
        @DefaultValue("768") int heapMegabytes,
        @DefaultValue("5m") Duration inAll,
        @DefaultValue("60s") Duration inOne,
        @DefaultValue("2") int atOnce) {}
