package org.iktiraf.admissions.entering;

import org.iktiraf.portfolio.intake.tables.UnmappedTable;

/**
 * A table that is kept with a case, and of which nobody has said yet what its columns mean.
 *
 * @param document id of the document that it is
 */
record WaitingTable(String document, UnmappedTable table) {}
