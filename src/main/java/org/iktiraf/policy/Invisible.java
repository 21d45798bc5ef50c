package org.iktiraf.policy;

import java.util.Set;

/**
 * Characters that a reader of rules does not see, or sees elsewhere than they stand: with them a text could say another
 * thing to whoever approves it than to the service.
 */
public final class Invisible {

    /** Letters by name, but drawn as nothing. */
    private static final Set<Integer> FILLERS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0);

    private Invisible() {}

    /** Whether a line, without its end, holds any. */
    public static boolean in(String line) {
        return line.codePoints().anyMatch(Invisible::is);
    }

    private static boolean is(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t';
            case Character.SPACE_SEPARATOR -> c != ' ';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> FILLERS.contains(c);
        };
    }
}
