package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Qualification;
import org.jspecify.annotations.Nullable;

/** A learner's completed qualifications, of which one that is not known in full may be any. */
final class QualificationsHeld {

    private static final String WHERE = "qualifications";
    private static final String CERTIFICATE = "apel-a-certificate";

    private final List<Qualification> held;
    private final @Nullable String field;

    QualificationsHeld(Portfolio portfolio, Programme programme) {
        this.held = portfolio.qualifications().stream()
                .filter(one -> !Boolean.FALSE.equals(one.completed()))
                .toList();
        this.field = programme.field();
    }

    /** Kinds of all, in whatever field. */
    Found kinds() {
        return kinds(held, one -> true);
    }

    /** Kinds of those in the field of the programme, or judged to be in a related one. */
    Found relatedKinds() {
        return kinds(
                held.stream().filter(one -> !Boolean.FALSE.equals(related(one))).toList(), one -> related(one) != null);
    }

    /** Day on which the first of these kinds was awarded; null where one of them is not known in full. */
    @Nullable
    LocalDate firstAwarded(List<String> kinds) {
        List<Qualification> wanted = held.stream()
                .filter(one -> one.kind() == null || kinds.contains(one.kind()))
                .toList();
        return wanted.stream().allMatch(one -> isKnown(one) && one.awarded() != null)
                ? wanted.stream()
                        .map(Qualification::awarded)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    /** Levels of the APEL.A certificates; incomplete where none is stated. */
    Found certificateLevels() {
        List<Qualification> certificates = certificates(null);
        List<String> levels = certificates.stream()
                .filter(QualificationsHeld::isKnown)
                .map(Qualification::level)
                .filter(Objects::nonNull)
                .toList();
        boolean complete = !levels.isEmpty() && levels.size() == certificates.size();
        return Found.total(new TreeSet<>(levels), where(certificates, "level"), complete);
    }

    /** Day on which the newest APEL.A certificate for a level was issued. */
    Found certificateIssued(String level) {
        List<Qualification> certificates = certificates(level);
        boolean known =
                certificates.stream().allMatch(one -> isKnown(one) && one.level() != null && one.awarded() != null);
        LocalDate newest = certificates.stream()
                .map(Qualification::awarded)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return Found.of(known ? newest : null, where(certificates, "awarded"));
    }

    private Found kinds(List<Qualification> some, Predicate<Qualification> decided) {
        List<String> known = some.stream()
                .filter(one -> isKnown(one) && decided.test(one))
                .map(Qualification::kind)
                .filter(Objects::nonNull)
                .toList();
        return Found.total(new TreeSet<>(known), WHERE, !held.isEmpty() && known.size() == some.size());
    }

    private @Nullable Boolean related(Qualification one) {
        if (one.relevant() != null) {
            return one.relevant();
        }
        return field != null && field.equals(one.field()) ? true : null;
    }

    private List<Qualification> certificates(@Nullable String level) {
        return held.stream()
                .filter(one -> one.kind() == null || one.kind().equals(CERTIFICATE))
                .filter(one -> level == null || one.level() == null || level.equals(one.level()))
                .toList();
    }

    private static boolean isKnown(Qualification one) {
        return one.kind() != null && one.completed() != null;
    }

    private static String where(List<Qualification> some, String field) {
        return some.size() == 1 ? WHERE + "/" + some.get(0).id() + "." + field : WHERE;
    }
}
