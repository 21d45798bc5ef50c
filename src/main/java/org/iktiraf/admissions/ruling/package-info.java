/** Where a person decides: overrides with a second officer, rulings, and many green cases at once. */
@NullMarked
package org.iktiraf.admissions.ruling;

import org.jspecify.annotations.NullMarked;
