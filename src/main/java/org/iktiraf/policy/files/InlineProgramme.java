package org.iktiraf.policy.files;

import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;

/**
 * A programme that a caller describes in place, with the institution that would offer it, for cases whose programme is
 * in no folder.
 *
 * @param institution holds the programme, and nothing but what the caller says of it
 */
public record InlineProgramme(Institution institution, Programme programme) {}
