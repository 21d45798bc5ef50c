package org.iktiraf.adjudication;

import java.util.List;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.AccessRoute;

/**
 * The answer for one access route.
 *
 * @param because full names of the rules that decide it
 */
public record AccessLine(AccessRoute route, String level, Outcome outcome, List<String> because) {

    public AccessLine {
        because = List.copyOf(because);
    }
}
