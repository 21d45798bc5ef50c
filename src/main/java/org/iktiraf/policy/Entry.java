package org.iktiraf.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a policy as policy staff write it: its sentence, its citations, its dated figures and readings, and its
 * part in the verdict. Its logic is the rule of the same name in {@code rules.drl}.
 *
 * @param policy slug of the policy that wrote this entry, which is not always the one that binds: an institution
 *     restates
 * @param name local name, such as {@code credit-cap}
 * @param anyOf name of a group of alternatives of which one met is enough, null where the entry stands alone
 * @param note a remark shown with the sentence, null where there is none
 * @param routes routes for which a notice without logic is shown, in kebab words; empty for all
 * @param whenMet outcome of a finding that is met
 * @param whenNotMet outcome of one that is not
 * @param whenCannotTell outcome of one that cannot be told
 * @param lowerIsStricter whether a lower figure is the stricter one
 * @param currency of a fee, null where the entry reckons none
 */
public record Entry(
        String policy,
        String name,
        Part part,
        @Nullable String anyOf,
        Text says,
        @Nullable Note note,
        List<Citation> cites,
        Set<String> routes,
        Map<String, Dated<FigureValue>> figures,
        Map<String, Readings> readings,
        Outcome whenMet,
        Outcome whenNotMet,
        Outcome whenCannotTell,
        Restate restate,
        boolean lowerIsStricter,
        @Nullable String currency) {

    public Entry {
        cites = List.copyOf(cites);
        routes = Set.copyOf(routes);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /** The rule's full name, such as {@code mqa/apel-c/credit-cap}. */
    public String fullName() {
        return policy + "/" + name;
    }
}
