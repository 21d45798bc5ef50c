package org.iktiraf;

import org.iktiraf.casework.CurrentRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the service is found once it answers. */
@Component
class Greeting {

    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    private final CurrentRules rules;

    Greeting(CurrentRules rules) {
        this.rules = rules;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info(
                    "Iktiraf decides by {} policies from {}",
                    rules.now().rulebook().editions().size(),
                    rules.isDeskOn() ? "the release in force" : rules.place());
            log.info("Open http://127.0.0.1:{}/", web.getWebServer().getPort());
        }
    }
}
