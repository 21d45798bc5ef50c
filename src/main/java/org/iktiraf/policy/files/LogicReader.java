package org.iktiraf.policy.files;

import java.util.List;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.RuleOutline;

/** Reads the logic of a policy, so that the room of files need not know the language that it is written in. */
public interface LogicReader {

    /** What is wrong in a text of rules; empty where it compiles and keeps the manners of the house. */
    List<Fault> check(String file, String drl);

    /** What each rule reads and says, in the order of the text; asked only of texts that {@link #check} lets pass. */
    List<RuleOutline> outline(String drl);
}
