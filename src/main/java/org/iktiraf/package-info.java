/** Three nouns (portfolio, policy, adjudication), casework over them, and three desks (admissions, policy, pre-assessment). */
@NullMarked
package org.iktiraf;

import org.jspecify.annotations.NullMarked;
