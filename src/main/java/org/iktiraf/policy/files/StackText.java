package org.iktiraf.policy.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iktiraf.policy.Stack;
import org.iktiraf.policy.Stack.StackPart;
import org.iktiraf.policy.files.Written.Block;
import org.iktiraf.policy.files.Written.Pair;
import org.iktiraf.policy.files.Written.Rows;
import org.jspecify.annotations.Nullable;

/** Reads the stacks of a programme. */
final class StackText {

    private StackText() {}

    static List<Stack> read(Fields written, Faults faults) {
        List<Stack> stacks = new ArrayList<>();
        written.pairs().forEach((id, pair) -> stacks.add(stack(id, pair, faults)));
        return stacks;
    }

    private static Stack stack(String id, Pair pair, Faults faults) {
        Kebab.check(pair.at(), id, faults);
        Fields fields = Fields.of(pair.value(), faults)
                .under(pair.at())
                .only(
                        "title",
                        "course",
                        "certificate",
                        "parts",
                        "needs",
                        "hours",
                        "final assessment",
                        "certificates needed");
        return new Stack(
                id,
                fields.wordOr("title", id),
                fields.wordOrNone("course"),
                fields.wordOrNone("certificate"),
                parts(fields, faults),
                needs(fields),
                fields.numberOrNone("hours"),
                fields.yes("final assessment"),
                fields.yes("certificates needed"));
    }

    private static @Nullable Integer needs(Fields fields) {
        return fields.wordOr("needs", "all").equals("all") ? null : fields.wholeOrNone("needs");
    }

    private static List<StackPart> parts(Fields fields, Faults faults) {
        Optional<Written> parts = fields.value("parts");
        if (parts.isEmpty()
                || !(parts.get() instanceof Rows rows)
                || rows.items().isEmpty()) {
            faults.add(fields.at("parts"), "\"parts\" is missing: the credentials that make the stack.");
            return List.of();
        }
        return rows.items().stream().map(item -> part(item, faults)).toList();
    }

    private static StackPart part(Written item, Faults faults) {
        if (item instanceof Block) {
            Fields part = Fields.of(item, faults).only("code", "title");
            return new StackPart(part.wordOrNone("code"), part.word("title"));
        }
        return new StackPart(null, Values.word(item, faults).orElse(""));
    }
}
