/** Who may come in, and as what; nothing else imports Spring Security. */
@NullMarked
package org.iktiraf.signin;

import org.jspecify.annotations.NullMarked;
