/** Benchmarks: a decision against the same rules written by hand, and how cost grows. Run with {@code -Pbench}. */
package org.iktiraf.bench;
