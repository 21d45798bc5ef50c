package org.iktiraf.adjudication.drools;

import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;

/** Rules ready to run, which must be closed: a disposed container alone still leaves its module behind. Knows which facts they ask for. */
record Compiled(KieContainer container, KieBase rules, Set<Class<?>> facts) implements AutoCloseable {

    @Override
    public void close() {
        ContextLoader.within(() -> {
            var id = container.getReleaseId();
            container.dispose();
            return KieServices.get().getRepository().removeKieModule(id);
        });
    }
}
