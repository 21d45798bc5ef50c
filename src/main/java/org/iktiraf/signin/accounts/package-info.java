/** Accounts as whoever administers them keeps them: opened, given roles and passwords, and closed. */
@NullMarked
package org.iktiraf.signin.accounts;

import org.jspecify.annotations.NullMarked;
