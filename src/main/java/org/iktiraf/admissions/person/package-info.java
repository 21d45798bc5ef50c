/** What an officer does for the person of a case who asks what is kept about them, or wants it erased. */
@NullMarked
package org.iktiraf.admissions.person;

import org.jspecify.annotations.NullMarked;
