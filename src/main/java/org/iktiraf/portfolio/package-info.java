/** What a learner brings. */
@NullMarked
package org.iktiraf.portfolio;

import org.jspecify.annotations.NullMarked;
