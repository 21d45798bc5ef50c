/** What a learner brings, in one shape, whatever it arrived in. Depends on nothing; judges nothing. */
@NullMarked
package org.iktiraf.portfolio;

import org.jspecify.annotations.NullMarked;
