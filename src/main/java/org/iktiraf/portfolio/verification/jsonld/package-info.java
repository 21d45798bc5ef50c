/** What was signed where a credential is signed as a graph: the canonical form, under contexts that are pinned here. */
@NullMarked
package org.iktiraf.portfolio.verification.jsonld;

import org.jspecify.annotations.NullMarked;
