package org.iktiraf.policydesk.editing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Part;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Rulebook;

/** What an institution charges, as the rules of its own policies and of those that bind its programmes say it. */
final class Fees {

    private Fees() {}

    static List<Fee> of(Rulebook rulebook, Institution institution, LocalDate day) {
        Map<String, Fee> fees = new TreeMap<>();
        for (String slug : policies(rulebook, institution)) {
            rulebook.edition(slug).map(Edition::policy).map(Policy::entries).orElse(Map.of()).values().stream()
                    .filter(entry -> entry.part() == Part.FEE)
                    .forEach(entry -> fees.put(entry.fullName(), Fee.on(entry, day)));
        }
        return List.copyOf(fees.values());
    }

    private static Set<String> policies(Rulebook rulebook, Institution institution) {
        Set<String> slugs = new TreeSet<>();
        institution.programmes().forEach(programme -> slugs.addAll(programme.policies()));
        rulebook.editions().keySet().stream()
                .filter(slug -> slug.startsWith("institutions/" + institution.slug() + "/"))
                .forEach(slugs::add);
        return slugs;
    }

    /**
     * A rule of a fee.
     *
     * @param figures by name, as they are in force; those that are not yet are left out
     */
    record Fee(Entry entry, Map<String, Dated.InForce<FigureValue>> figures) {

        private static Fee on(Entry entry, LocalDate day) {
            Map<String, Dated.InForce<FigureValue>> figures = new LinkedHashMap<>();
            entry.figures().forEach((name, figure) -> figure.on(day).ifPresent(value -> figures.put(name, value)));
            return new Fee(entry, figures);
        }
    }
}
