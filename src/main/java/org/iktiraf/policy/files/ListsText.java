package org.iktiraf.policy.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads named lists of words, such as the courses or issuers that an institution has approved. */
final class ListsText {

    private ListsText() {}

    static Map<String, List<String>> read(Fields written) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        written.pairs().keySet().forEach(name -> lists.put(name, written.words(name)));
        return lists;
    }
}
