package org.iktiraf.adjudication.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a learner can do about a credential that was read from a file: give the address that it names, or have it renewed.
 * Whether an address fits and an issuer renews, nobody knows here; what becomes of the line then, the engine does.
 */
final class OfFile {

    private static final String LIST = "credentials/";
    private static final String CHECKS = ".checks";
    private static final String LEARNER = "learner";
    private static final Set<String> WANTS_AN_ADDRESS = Set.of("no-address-given", "issued-to-another-address");

    private OfFile() {}

    static Stream<Edit> of(Gap gap) {
        String where = gap.where();
        int dot = where.lastIndexOf('.');
        if (!where.startsWith(LIST) || dot < 0) {
            return Stream.of();
        }
        String credential = where.substring(0, dot);
        JsonNode checks = PortfolioTree.at(gap.tree(), credential + CHECKS);
        return checks == null || checks.isEmpty() ? Stream.of() : of(gap, credential, where.substring(dot), checks);
    }

    /** As if each credential that could be compared with an address had fitted one; whether there is any. */
    static boolean address(ObjectNode root) {
        List<JsonNode> open = PortfolioTree.list(root, "credentials")
                .valueStream()
                .map(credential -> credential.path("checks"))
                .filter(OfFile::wantAnAddress)
                .toList();
        open.forEach(OfFile::fit);
        return !open.isEmpty();
    }

    private static Stream<Edit> of(Gap gap, String credential, String field, JsonNode checks) {
        if (field.equals(CHECKS) && wantAnAddress(checks)) {
            return Stream.of(edit(
                    gap,
                    credential,
                    ChangeKind.GIVE_ADDRESS,
                    true,
                    root -> fit(PortfolioTree.at(root, credential + CHECKS))));
        }
        return field.equals(".expires") && gap.finding().state() == State.NOT_MET
                ? gap.wanted().stream()
                        .map(day -> edit(
                                gap,
                                credential,
                                ChangeKind.RENEW,
                                day,
                                root -> PortfolioTree.set(root, gap.where(), day)))
                : Stream.of();
    }

    private static boolean wantAnAddress(JsonNode checks) {
        return checks.valueStream()
                .anyMatch(check -> isOfLearner(check)
                        && WANTS_AN_ADDRESS.contains(check.path("because").asString("")));
    }

    private static void fit(@Nullable JsonNode checks) {
        if (checks instanceof ArrayNode all) {
            all.removeIf(OfFile::isOfLearner);
            all.addObject().put("check", LEARNER).put("passed", true);
        }
    }

    private static boolean isOfLearner(JsonNode check) {
        return check.path("check").asString("").equals(LEARNER);
    }

    private static Edit edit(Gap gap, String credential, ChangeKind kind, Object to, Consumer<ObjectNode> made) {
        Map<String, String> evidence = Map.of("evidence", credential.substring(LIST.length()));
        return gap.edit(kind, gap.where(), gap.finding().found(), to, evidence, made);
    }
}
