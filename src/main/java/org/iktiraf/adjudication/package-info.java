/** Portfolio and policy in, explained decision out: findings by rules, the verdict by arithmetic. */
@NullMarked
package org.iktiraf.adjudication;

import org.jspecify.annotations.NullMarked;
