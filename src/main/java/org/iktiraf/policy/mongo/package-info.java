/** Keeps the editions of policies that decisions were made by. */
@NullMarked
package org.iktiraf.policy.mongo;

import org.jspecify.annotations.NullMarked;
