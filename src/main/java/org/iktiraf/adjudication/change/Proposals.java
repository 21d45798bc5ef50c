package org.iktiraf.adjudication.change;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.change.Trials.Trial;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.portfolio.json.PortfolioTree;

/**
 * What a learner might do about a finding that stands in the way. It proposes freely, by the place where the value was
 * looked for; whoever asks keeps only what makes the finding met. Each kind of proposal is a class of its own, and is
 * entered here.
 */
final class Proposals {

    /** For every gap, in the order in which they are tried. */
    private static final List<Proposal> ALL =
            List.of(ChangeField::of, Proposals::byPlace, BeJudged::shown, Aspect::shown, OfFile::of);

    private static final Map<String, Proposal> BY_PLACE = Map.ofEntries(
            entry("assessments", gap -> new SitAssessment(gap).edits()),
            entry("qualifications", HoldQualification::of),
            entry("judgements", BeJudged::named),
            entry("matches", BeMatched::of),
            entry("documents", ShowDocument::of),
            entry("standing", ShowRecord::number),
            entry("events", ShowRecord::day),
            entry("experience", ShowExperience::of),
            entry("credentials", gap -> Stream.concat(FillCredentials.of(gap), BringCredential.part(gap))),
            entry("asks", BringCredential::whole));

    private Proposals() {}

    static List<Edit> about(Finding finding, Trial trial) {
        if (finding.state() == State.MET) {
            return List.of();
        }
        Gap gap = new Gap(finding, trial.tree());
        return ALL.stream().flatMap(proposal -> proposal.about(gap)).toList();
    }

    private static Stream<Edit> byPlace(Gap gap) {
        return BY_PLACE.getOrDefault(place(gap), none -> Stream.of()).about(gap);
    }

    /** Nothing new is proposed for a thing that is there, except to sit an assessment again. */
    private static String place(Gap gap) {
        String where = gap.where();
        boolean stated = where.indexOf('/') >= 0 && PortfolioTree.isField(gap.tree(), where);
        return stated && !where.startsWith("assessments") ? "" : where.replaceFirst("[./].*", "");
    }
}
