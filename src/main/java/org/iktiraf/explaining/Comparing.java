package org.iktiraf.explaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.iktiraf.adjudication.explanation.Explained;

/**
 * Two decisions on one case beside one another: what a change made of each line, each finding and each cap.
 *
 * @param lines all lines of both, the changed ones first
 * @param turned findings that answer otherwise
 * @param single findings that are in one of them only
 * @param moved findings that answer the same of another value
 * @param caps all caps of both
 */
public record Comparing(
        Explained before,
        Explained after,
        List<LineCompared> lines,
        List<FindingCompared> turned,
        List<FindingCompared> single,
        List<FindingCompared> moved,
        List<CapCompared> caps) {

    public Comparing {
        lines = List.copyOf(lines);
        turned = List.copyOf(turned);
        single = List.copyOf(single);
        moved = List.copyOf(moved);
        caps = List.copyOf(caps);
    }

    public static Comparing of(Explained before, Explained after) {
        List<FindingCompared> findings = FindingCompared.between(before, after);
        return new Comparing(
                before,
                after,
                LineCompared.between(before, after).stream()
                        .sorted(Comparator.comparing(line -> !line.isChanged()))
                        .toList(),
                findings.stream().filter(FindingCompared::isTurned).toList(),
                findings.stream().filter(FindingCompared::isSingle).toList(),
                findings.stream().filter(FindingCompared::isMoved).toList(),
                CapCompared.between(before, after));
    }

    /** Whether anything that a reader is shown differs. */
    public boolean isChanged() {
        return isAnswerChanged() || isReasonChanged() || caps.stream().anyMatch(CapCompared::isChanged);
    }

    /** Whether any line or the credits in all differ. */
    public boolean isAnswerChanged() {
        return !changed().isEmpty()
                || before.verdict().creditsGranted().compareTo(after.verdict().creditsGranted()) != 0
                || before.verdict().access() != after.verdict().access();
    }

    private boolean isReasonChanged() {
        return !turned.isEmpty() || !single.isEmpty() || !moved.isEmpty();
    }

    public List<LineCompared> changed() {
        return lines.stream().filter(LineCompared::isChanged).toList();
    }

    public List<LineCompared> unchanged() {
        return lines.stream().filter(line -> !line.isChanged()).toList();
    }

    /** What bears the same name in both, those of the later first; null stands for what one of them has not. */
    static <T, R> List<R> paired(Map<String, T> was, Map<String, T> is, BiFunction<T, T, R> pair) {
        Set<String> names = new LinkedHashSet<>(is.keySet());
        names.addAll(was.keySet());
        List<R> pairs = new ArrayList<>();
        names.forEach(name -> pairs.add(pair.apply(was.get(name), is.get(name))));
        return pairs;
    }
}
