package org.iktiraf.policydesk.dryrun;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Values between two processes: one a line, in JSON. */
final class Lines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Lines() {}

    /** Writes and flushes. */
    static void write(Writer to, Object value) {
        try {
            to.write(JSON.writeValueAsString(value));
            to.write('\n');
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Empty at the end.
     *
     * @throws IOException if the line is longer than allowed
     */
    static <T> Optional<T> read(BufferedReader from, Class<T> type, int longest) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = from.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (line.length() == longest) {
                throw new IOException("A line is longer than " + longest + " characters");
            }
            line.append((char) next);
            next = from.read();
        }
        return Optional.of(JSON.readValue(line.toString(), type));
    }
}
