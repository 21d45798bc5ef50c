package org.iktiraf.policy.files;

import java.util.List;
import java.util.Objects;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.files.Written.Block;

/** What programmes name exists: levels, policies and courses. */
final class ProgrammesCheck {

    private final FolderRead reading;
    private final Fields fields;
    private final Faults faults;

    private ProgrammesCheck(FolderRead reading, Block written, Faults faults) {
        this.reading = reading;
        this.fields = Fields.of(written, new Faults());
        this.faults = faults;
    }

    static void check(FolderRead reading, String slug, Faults faults) {
        Block written = Objects.requireNonNull(reading.programmes.get(slug));
        ProgrammesCheck check = new ProgrammesCheck(reading, written, faults);
        reading.institution(slug).programmes().forEach(check::programme);
    }

    private void programme(Programme programme) {
        Fields own = fields.block("programmes").block(programme.code());
        if (!reading.vocabulary.levels().containsKey(programme.level())) {
            faults.add(own.at("level"), "\"%s\" is not a level of vocabulary/levels.csv.".formatted(programme.level()));
        }
        policies(own.has("policies") ? own.at("policies") : fields.at("policies"), programme.policies());
        stacks(own.block("stacks"), programme);
    }

    private void policies(Place at, List<String> policies) {
        for (String slug : policies) {
            PolicyFile file = reading.policyFiles.get(slug);
            if (!reading.files.containsKey(PolicyFile.path(slug))) {
                faults.add(at, "There is no policy \"%s\".".formatted(slug));
            } else if (file != null && file.follows() != null && policies.contains(file.follows())) {
                faults.add(at, "\"%s\" restates \"%s\"; name one of them.".formatted(slug, file.follows()));
            }
        }
    }

    private void stacks(Fields stacks, Programme programme) {
        programme.stacks().forEach(stack -> {
            String course = stack.course();
            if (course != null && programme.course(course).isEmpty()) {
                faults.add(
                        stacks.block(stack.id()).at("course"),
                        "%s has no course \"%s\".".formatted(programme.code(), course));
            }
        });
    }
}
