package org.iktiraf.policydesk.drafting;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.iktiraf.policydesk.drafting.DraftRefused.Reason;

/** What the files of a draft may be called, and how long they may be. */
final class DraftFiles {

    private static final Pattern PATH = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*\\.(yaml|drl|csv)");
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_FILE = 1_000_000;
    private static final int LONGEST_DRAFT = 5_000_000;

    private DraftFiles() {}

    /**
     * Files that a draft lays over others, with more of them; those that say what is there already are no change.
     *
     * @throws DraftRefused if one of them cannot be
     */
    static Map<String, String> with(Map<String, String> files, Map<String, String> more, Map<String, String> base) {
        Map<String, String> all = new TreeMap<>(files);
        more.forEach((path, text) -> {
            require(path.length() <= LONGEST_PATH && PATH.matcher(path).matches(), Reason.PATH_WRONG);
            require(text.length() <= LONGEST_FILE, Reason.TOO_LONG);
            String plain = text.replace("\r\n", "\n");
            if (plain.equals(base.getOrDefault(path, ""))) {
                all.remove(path);
            } else {
                all.put(path, plain);
            }
        });
        require(all.values().stream().mapToInt(String::length).sum() <= LONGEST_DRAFT, Reason.TOO_LONG);
        return all;
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new DraftRefused(otherwise);
        }
    }
}
