package org.iktiraf.policydesk.drafting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.casework.CurrentRules;
import org.iktiraf.casework.Publishing;
import org.iktiraf.casework.RulesOfMoment;
import org.iktiraf.policy.Release;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes a draft of files that were changed in the folder once the desk has the say: of the files that differ from what
 * the folder held when it was read last, and once only.
 */
@Component
public final class ChangedFiles {

    private static final String FILES = "files";

    private final CurrentRules current;
    private final Publishing publishing;
    private final Drafting drafting;
    private final Drafts drafts;

    ChangedFiles(CurrentRules current, Publishing publishing, Drafting drafting, Drafts drafts) {
        this.current = current;
        this.publishing = publishing;
        this.drafting = drafting;
        this.drafts = drafts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (current.isDeskOn()) {
            draft();
        }
    }

    /** The draft that was made now; empty where the folder holds nothing new. */
    public Optional<Draft> draft() {
        Map<String, String> files = current.files();
        String hash = RulesOfMoment.hash(files);
        List<Draft> ofFiles = drafts.all().stream()
                .filter(draft -> draft.author().equals(FILES))
                .toList();
        boolean known = Stream.concat(
                        publishing.all().stream().map(Release::rules),
                        ofFiles.stream().map(draft -> draft.events().get(0).text()))
                .anyMatch(hash::equals);
        if (known) {
            return Optional.empty();
        }
        Map<String, String> changed = Laid.toMake(files, lastRead(ofFiles));
        publishing.keep(files);
        return Optional.of(drafting.openOfFiles(FILES, hash, changed));
    }

    private Map<String, String> lastRead(List<Draft> ofFiles) {
        return ofFiles.stream()
                .map(draft -> draft.events().get(0))
                .map(Event::text)
                .filter(Objects::nonNull)
                .findFirst()
                .map(publishing::files)
                .orElseGet(() -> publishing.all().stream()
                        .filter(Release::isOfFiles)
                        .findFirst()
                        .map(release -> publishing.files(release.rules()))
                        .orElse(Map.of()));
    }
}
