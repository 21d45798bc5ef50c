package org.iktiraf.policydesk.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Two texts line by line: for people, and as a patch. */
final class LineDifference {

    private static final int CONTEXT = 3;

    private LineDifference() {}

    /** The lines that differ, with a few around them. */
    static List<Row> rows(String before, String after) {
        List<DiffRow> all = DiffRowGenerator.create()
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(lines(before), lines(after));
        List<Row> rows = new ArrayList<>();
        int was = 0;
        int is = 0;
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            DiffRow row = all.get(i);
            DiffRow.Tag tag = row.getTag();
            was += tag == DiffRow.Tag.INSERT ? 0 : 1;
            is += tag == DiffRow.Tag.DELETE ? 0 : 1;
            if (!near(all, i)) {
                continue;
            }
            if (last >= 0 && last < i - 1) {
                rows.add(new Row(null, null, null, "…"));
            }
            last = i;
            add(rows, row, was, is);
        }
        return rows;
    }

    private static void add(List<Row> rows, DiffRow row, int was, int is) {
        switch (row.getTag()) {
            case EQUAL -> rows.add(new Row("EQUAL", was, is, row.getNewLine()));
            case DELETE -> rows.add(new Row("DELETE", was, null, row.getOldLine()));
            case INSERT -> rows.add(new Row("INSERT", null, is, row.getNewLine()));
            case CHANGE -> {
                rows.add(new Row("DELETE", was, null, row.getOldLine()));
                rows.add(new Row("INSERT", null, is, row.getNewLine()));
            }
        }
    }

    private static boolean near(List<DiffRow> all, int at) {
        return all.subList(Math.max(0, at - CONTEXT), Math.min(all.size(), at + CONTEXT + 1)).stream()
                .anyMatch(row -> row.getTag() != DiffRow.Tag.EQUAL);
    }

    /** What turns some files into others, as {@code git apply} and {@code patch -p1} read it. */
    static String patch(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        StringBuilder patch = new StringBuilder();
        for (String path : paths) {
            String was = before.getOrDefault(path, "");
            String is = after.getOrDefault(path, "");
            if (!was.equals(is)) {
                unified(path, before.get(path), after.get(path))
                        .forEach(line -> patch.append(line).append('\n'));
            }
        }
        return patch.toString();
    }

    private static List<String> unified(String path, @Nullable String was, @Nullable String is) {
        List<String> before = lines(Objects.requireNonNullElse(was, ""));
        List<String> after = lines(Objects.requireNonNullElse(is, ""));
        return UnifiedDiffUtils.generateUnifiedDiff(
                was == null ? "/dev/null" : "a/rules/" + path,
                is == null ? "/dev/null" : "b/rules/" + path,
                before,
                DiffUtils.diff(before, after),
                CONTEXT);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    /**
     * A line of either text.
     *
     * @param tag {@code EQUAL}, {@code DELETE} or {@code INSERT}; null where lines are passed over
     * @param before number of the line before, counted from 1; null where it was not there
     * @param after number of the line after; null where it is no more
     */
    record Row(
            @Nullable String tag,
            @Nullable Integer before,
            @Nullable Integer after,
            String text) {}
}
