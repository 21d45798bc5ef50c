package org.iktiraf.casework;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every step of a case, from its newest back along the names; what was kept without its case is on no such way. */
@Component
public final class History {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Steps steps;

    History(Steps steps) {
        this.steps = steps;
    }

    String keep(Step step) {
        return steps.keep(MAPPER.writeValueAsBytes(step));
    }

    /**
     * The oldest first, as far back as every step is still what its name says.
     *
     * @see Checked#broken()
     */
    public Checked check(Case one) {
        Deque<Recorded> all = new ArrayDeque<>();
        String name = one.contents().history();
        while (name != null) {
            try {
                all.addFirst(new Recorded(name, read(name)));
            } catch (IllegalStateException | JacksonException e) {
                return new Checked(List.copyOf(all), name);
            }
            name = all.getFirst().step().previous();
        }
        return new Checked(List.copyOf(all), null);
    }

    /**
     * What of a history holds.
     *
     * @param steps the oldest first
     * @param broken name of the newest step that is gone or was altered; null where none is
     */
    public record Checked(List<Recorded> steps, @Nullable String broken) {

        public Checked {
            steps = List.copyOf(steps);
        }

        public boolean holds() {
            return broken == null;
        }
    }

    /** The oldest first. */
    public List<Recorded> of(Case one) {
        Deque<Recorded> all = new ArrayDeque<>();
        for (String name = one.contents().history();
                name != null;
                name = all.getFirst().step().previous()) {
            all.addFirst(new Recorded(name, read(name)));
        }
        return List.copyOf(all);
    }

    private Step read(String name) {
        return MAPPER.readValue(
                steps.find(name).orElseThrow(() -> new IllegalStateException("No step is kept as " + name)),
                Step.class);
    }
}
