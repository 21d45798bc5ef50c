/** Accounts in the store. */
@NullMarked
package org.iktiraf.signin.mongo;

import org.jspecify.annotations.NullMarked;
