package org.iktiraf.casework;

import java.time.Clock;
import java.time.ZoneId;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.RuleEngine;
import org.iktiraf.adjudication.ledger.Selection;
import org.iktiraf.policy.InlineProgrammes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the adjudicator together, and has everything that is sent written as decisions are. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AdjudicatorSetup {

    @Bean
    Adjudicator adjudicator(RuleEngine engine, Selection selection, InlineProgrammes inline) {
        return new Adjudicator(engine, selection, inline);
    }

    /** Days begin and end where the institution is: in the zone that is named, otherwise in the machine's. */
    @Bean
    Clock clock(@Value("${iktiraf.zone:}") String zone) {
        return Clock.system(zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone));
    }

    @Bean
    JsonMapperBuilderCustomizer writtenAsDecisions() {
        return DecisionJson::inWords;
    }
}
