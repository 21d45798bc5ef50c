package org.iktiraf.policydesk.drafting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.iktiraf.casework.Publishing;
import org.iktiraf.casework.RulesOfMoment;
import org.iktiraf.policy.Release;
import org.springframework.stereotype.Component;

/** The text of drafts against that of the releases which they are laid over. */
@Component
public final class DraftTexts {

    private final Publishing publishing;

    DraftTexts(Publishing publishing) {
        this.publishing = publishing;
    }

    /** The text of all files as they would be in force. */
    public Map<String, String> whole(Draft draft) {
        return draft.over(base(draft));
    }

    /** The text of all files that the draft is laid over. */
    public Map<String, String> base(Draft draft) {
        return publishing.files(
                publishing.find(draft.over()).map(Release::rules).orElseThrow());
    }

    /** What the draft was checked as; another hash means that it was edited since. */
    public String hash(Draft draft) {
        return RulesOfMoment.hash(whole(draft));
    }

    public boolean isUpToDate(Draft draft) {
        return publishing.newest().number() == draft.over();
    }

    /** Files that both the draft and a later release change; in them one of the two must be chosen. */
    public List<String> clashes(Draft draft) {
        Map<String, String> then = base(draft);
        Map<String, String> now = publishing.files(publishing.newest().rules());
        return new TreeSet<>(draft.files().keySet())
                .stream()
                        .filter(path -> !Objects.equals(then.get(path), now.get(path)))
                        .toList();
    }
}
