package org.iktiraf.policy.files;

import java.util.Map;
import java.util.stream.Collectors;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.InlineProgrammes;
import org.springframework.stereotype.Component;

/** Reads an inline programme as {@code programmes.yaml} is read, with faults in words of whoever filled it in. */
@Component
public final class InlineReader implements InlineProgrammes {

    @Override
    public InlineProgramme read(Map<String, Object> words) {
        try {
            return RuleFiles.programme(words);
        } catch (FaultyRules e) {
            throw new IllegalArgumentException(
                    e.faults().stream().map(Fault::message).collect(Collectors.joining("; ")), e);
        }
    }
}
