package org.iktiraf.admissions.entering;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** What a learner brought, by the words in which findings name it. */
final class Pieces {

    private Pieces() {}

    /** Evidence that a document can be about. */
    static Map<String, String> evidence(Portfolio of) {
        Map<String, String> all = new LinkedHashMap<>();
        of.credentials()
                .forEach(one -> all.put(
                        "credentials/" + one.id(),
                        named(one.id(), one.title(), one.issuer().name())));
        of.qualifications()
                .forEach(one -> all.put("qualifications/" + one.id(), named(one.id(), one.title(), one.kind())));
        of.experience().forEach(one -> all.put("experience/" + one.id(), named(one.id(), one.role(), one.employer())));
        return all;
    }

    /** Documents of which nobody is known to have seen the original, and the evidence itself. */
    static Map<String, String> offered(Portfolio of) {
        Map<String, String> all = new LinkedHashMap<>();
        of.documents().stream()
                .filter(OriginalForm::waits)
                .forEach(one -> all.put("documents/" + one.id(), named(one.id(), one.title(), one.about())));
        all.putAll(evidence(of));
        return all;
    }

    private static String named(@Nullable String... words) {
        return Arrays.stream(words).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
