package org.iktiraf.portfolio.intake.containers;

import java.util.List;

/** One way of putting files into a file. */
interface Wrapping {

    /** Whether this looks like it, by its content. */
    boolean fits(byte[] bytes);

    /** What lies in it; empty where nothing does. What cannot be taken out is remarked, never thrown. */
    List<Part> unwrap(Part part, Allowance allowance, Remarks remarks);
}
