package org.iktiraf.adjudication.drools;

import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Rules ready to run, which must be closed: a disposed container alone still leaves its module behind.
 *
 * @param sessions that are used again, each by one case at a time; a disposed one comes back clean
 * @param premises the kinds of facts that the rules ask for
 */
record Compiled(KieContainer container, KieBase rules, KieSessionsPool sessions, Premises premises)
        implements AutoCloseable {

    @Override
    public void close() {
        ContextLoader.within(() -> {
            sessions.shutdown();
            var id = container.getReleaseId();
            container.dispose();
            return KieServices.get().getRepository().removeKieModule(id);
        });
    }
}
