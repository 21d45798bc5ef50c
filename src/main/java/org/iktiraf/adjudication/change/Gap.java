package org.iktiraf.adjudication.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a portfolio lacks, as the finding that stands in the way tells it. */
record Gap(Finding finding, ObjectNode tree) {

    private static final int LONGEST_ID = 50;

    String where() {
        return finding.where();
    }

    /** What stands behind the slash of the place. */
    String name() {
        return where().substring(where().indexOf('/') + 1);
    }

    String subject() {
        return finding.subject().id();
    }

    @Nullable
    String word(String name) {
        return finding.subject().words().get(name);
    }

    List<Object> wanted() {
        return Wanted.by(finding);
    }

    Stream<Object> firstWanted() {
        return wanted().stream().limit(1);
    }

    /** The words of which a finding says that not all were shown. */
    Optional<List<?>> notShown() {
        return finding.comparison().equals("all shown") && finding.found() instanceof List<?> missing
                ? Optional.of(missing)
                : Optional.empty();
    }

    /** The day of the application. */
    String on() {
        return on(tree);
    }

    static String on(ObjectNode root) {
        return root.get("asks").get("on").asString();
    }

    /** The evidence that the claim cites. */
    Stream<String> cited() {
        return claims(tree)
                .limit(1)
                .flatMap(claim -> claim.path("evidence").valueStream())
                .map(JsonNode::asString);
    }

    void cite(ObjectNode root, String id) {
        claims(root)
                .forEach(claim ->
                        PortfolioTree.list((ObjectNode) claim, "evidence").add(id));
    }

    private Stream<JsonNode> claims(ObjectNode root) {
        String id = finding.subject().claim();
        return PortfolioTree.claims(root)
                .valueStream()
                .filter(one -> one.path("id").asString("").equals(id));
    }

    /** Fills a place where nothing stands. */
    Edit fill(ChangeKind kind, String where, @Nullable Object to, Map<String, String> more, Consumer<ObjectNode> made) {
        return edit(kind, where, null, to, more, made);
    }

    /** The words are the finding's, and more. */
    Edit edit(
            ChangeKind kind,
            String where,
            @Nullable Object from,
            @Nullable Object to,
            Map<String, String> more,
            Consumer<ObjectNode> made) {
        Map<String, String> words = new TreeMap<>(finding.subject().words());
        words.putAll(more);
        return new Edit(new Change(kind, where, from, to, finding.rule(), words), made);
    }

    /** An id that nothing in the portfolio has. */
    static String free(ObjectNode root, String wanted) {
        String text = root.toString();
        String id = wanted.length() > LONGEST_ID ? wanted.substring(0, LONGEST_ID) : wanted;
        int more = 1;
        String free = id;
        while (text.contains('"' + free + '"')) {
            more++;
            free = id + "-" + more;
        }
        return free;
    }
}
