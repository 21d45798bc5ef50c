/** Benchmarks: a decision against the same rules written by hand, and how cost grows. Run with {@code -Pbench}. */
@NullMarked
package org.iktiraf.bench;

import org.jspecify.annotations.NullMarked;
