/** Whether like cases are decided alike: where officers depart from rules, and which rules never make a difference. */
@NullMarked
package org.iktiraf.admissions.consistency;

import org.jspecify.annotations.NullMarked;
