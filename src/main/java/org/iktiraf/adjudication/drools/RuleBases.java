package org.iktiraf.adjudication.drools;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Compiled rules by their text, so that a changed figure builds nothing and all who restate only figures
 * share one. Who runs rules holds a {@link Lease}; only what nobody holds is ever disposed of, the longest unused first.
 */
final class RuleBases {

    private final RuleCompiler compiler;
    private final int mostIdle;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    RuleBases(RuleCompiler compiler, int mostIdle) {
        this.compiler = compiler;
        this.mostIdle = mostIdle;
    }

    /** Rules to run until the lease is closed; the first of many who ask for the same text builds, the others wait. */
    Lease lease(String file, String drl) {
        var key = drl;
        boolean first;
        Entry entry;
        synchronized (this) {
            first = !entries.containsKey(key);
            entry = entries.computeIfAbsent(key, absent -> new Entry());
            entry.leases++;
        }
        try {
            if (first) {
                entry.build(compiler, file, drl);
            }
            return new Lease(key, entry.compiled.join());
        } catch (CompletionException e) {
            release(key);
            throw e.getCause() instanceof RulesRefused refused ? refused : e;
        }
    }

    synchronized int size() {
        return entries.size();
    }

    private synchronized void release(String key) {
        var entry = entries.remove(key);
        if (entry == null) {
            return;
        }
        entry.leases--;
        if (entry.leases > 0 || !entry.compiled.isCompletedExceptionally()) {
            entries.put(key, entry);
        }
        dropLongestUnused();
    }

    private void dropLongestUnused() {
        long idle = entries.values().stream().filter(Entry::isIdle).count();
        var each = entries.values().iterator();
        while (idle > mostIdle && each.hasNext()) {
            var entry = each.next();
            if (entry.isIdle()) {
                each.remove();
                entry.compiled.join().close();
                idle--;
            }
        }
    }

    /** The right to run these rules until it is closed; closing it twice does nothing more. */
    final class Lease implements AutoCloseable {

        private final String key;
        private final Compiled compiled;
        private final AtomicBoolean open = new AtomicBoolean(true);

        private Lease(String key, Compiled compiled) {
            this.key = key;
            this.compiled = compiled;
        }

        KieBase rules() {
            return compiled.rules();
        }

        /** A session for one case, given back when it is disposed of. */
        KieSession session() {
            return compiled.sessions().newKieSession();
        }

        Premises premises() {
            return compiled.premises();
        }

        @Override
        public void close() {
            if (open.getAndSet(false)) {
                release(key);
            }
        }
    }

    private static final class Entry {

        private final CompletableFuture<Compiled> compiled = new CompletableFuture<>();
        private int leases;

        boolean isIdle() {
            return leases == 0;
        }

        void build(RuleCompiler compiler, String file, String drl) {
            try {
                compiled.complete(compiler.compile(file, drl));
            } catch (Throwable e) {
                compiled.completeExceptionally(e);
            }
        }
    }
}
