package org.iktiraf.policydesk.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;
import org.iktiraf.policydesk.difference.Change.Kind;
import org.jspecify.annotations.Nullable;

/** What one institution offers, accepts or writes otherwise. */
final class InstitutionDifference {

    private final String slug;
    private final List<Change> changes = new ArrayList<>();

    private InstitutionDifference(String slug) {
        this.slug = slug;
    }

    static List<Change> between(String slug, @Nullable Institution before, @Nullable Institution after) {
        InstitutionDifference difference = new InstitutionDifference(slug);
        if (before == null || after == null) {
            difference.add(Kind.INSTITUTION, "", name(before), name(after));
        } else {
            difference.compare(before, after);
        }
        return difference.changes;
    }

    private static @Nullable String name(@Nullable Institution institution) {
        return institution == null ? null : institution.name();
    }

    private void compare(Institution before, Institution after) {
        whole(Kind.INSTITUTION, "name", before.name(), after.name());
        whole(Kind.INSTITUTION, "approvals", before.approvals(), after.approvals());
        whole(Kind.INSTITUTION, "keep", before.keep(), after.keep());
        whole(Kind.INSTITUTION, "lists", before.lists(), after.lists());
        whole(Kind.INSTITUTION, "grades", before.gradeScales(), after.gradeScales());
        whole(Kind.PROFILE, "", before.profile(), after.profile());
        Pairs.differing(
                by(before.articulations(), Articulation::id),
                by(after.articulations(), Articulation::id),
                (id, was, is) -> whole(Kind.ARTICULATION, id, was, is));
        Pairs.differing(
                by(before.programmes(), Programme::code), by(after.programmes(), Programme::code), this::programme);
    }

    private void programme(String code, @Nullable Programme before, @Nullable Programme after) {
        if (before == null || after == null) {
            add(Kind.PROGRAMME, code, before == null ? null : before.title(), after == null ? null : after.title());
            return;
        }
        Pairs.differing(
                by(before.courses(), Course::code),
                by(after.courses(), Course::code),
                (course, was, is) -> whole(Kind.COURSE, code + " " + course, was, is));
        Parts.differing(code, before, after, Set.of("courses"), (part, was, is) -> add(Kind.PROGRAMME, part, was, is));
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, one -> one, (one, other) -> one));
    }

    private void whole(Kind kind, String name, @Nullable Object before, @Nullable Object after) {
        Parts.differing(name, before, after, Set.of(), (part, was, is) -> add(kind, part, was, is));
    }

    private void add(Kind kind, String name, @Nullable Object before, @Nullable Object after) {
        changes.add(Change.of(slug, kind, name, before, after));
    }
}
