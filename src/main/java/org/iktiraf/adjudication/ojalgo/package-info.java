/** The exact choice under caps, by the solver ojAlgo; nothing else imports it. */
@NullMarked
package org.iktiraf.adjudication.ojalgo;

import org.jspecify.annotations.NullMarked;
