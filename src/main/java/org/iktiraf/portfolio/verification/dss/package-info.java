/** Seals as European registries set them; the only importer of the library that checks them, which here asks nobody. */
@NullMarked
package org.iktiraf.portfolio.verification.dss;

import org.jspecify.annotations.NullMarked;
