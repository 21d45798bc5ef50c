package org.iktiraf.adjudication.drools;

import java.util.function.Supplier;

/**
 * The application's class loader as the thread's own while the engine is first used or builds. On a thread with another
 * one, the engine's lazy look-ups fail, and stay failed for the whole JVM.
 */
final class ContextLoader {

    private ContextLoader() {}

    static ClassLoader application() {
        return ContextLoader.class.getClassLoader();
    }

    static <T> T within(Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(application());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
