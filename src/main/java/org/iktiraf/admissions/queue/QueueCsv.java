package org.iktiraf.admissions.queue;

import java.util.List;
import java.util.stream.Collectors;
import org.iktiraf.casework.CaseInShort;
import org.iktiraf.print.Sheet;

/** Cases as a sheet for other programs: constants in place of words, days and times as ISO 8601 writes them. */
final class QueueCsv {

    private static final List<String> HEAD = List.of(
            "id", "pseudonym", "state", "why", "programme", "title", "day", "received", "changed", "due", "owner");

    private QueueCsv() {}

    static String of(List<QueueRow> rows) {
        return Sheet.of(HEAD, rows.stream().map(QueueCsv::line).toList());
    }

    private static List<String> line(QueueRow row) {
        CaseInShort one = row.of();
        return List.of(
                one.id(),
                one.pseudonym(),
                one.state().name(),
                one.why().stream().map(Enum::name).collect(Collectors.joining(" ")),
                one.programme(),
                row.title(),
                one.on().toString(),
                one.received().toString(),
                one.changed().toString(),
                one.due() == null ? "" : one.due().toString(),
                one.owner() == null ? "" : one.owner());
    }
}
