package org.iktiraf.preassessment.interview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.iktiraf.portfolio.intake.gathering.Remark;
import org.iktiraf.portfolio.json.PortfolioFields;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a learner has said so far. It lives in the memory of their session and nowhere else. Where it began as a file,
 * each place that was changed since is kept with what the file said, for that is then their own word only.
 */
public final class Draft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final TreeMap<String, String> corrected = new TreeMap<>();
    private boolean fromFile;
    private boolean withFiles;
    private List<List<String>> left = List.of();
    private String text;

    private Draft(String text, boolean fromFile) {
        this.text = text;
        this.fromFile = fromFile;
    }

    public static Draft empty(LocalDate today) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("asks").put("on", today.toString());
        return new Draft(root.toString(), false);
    }

    /** Of a file that was read as a portfolio. */
    public static Draft of(byte[] portfolio) {
        return new Draft(MAPPER.readTree(portfolio).toString(), true);
    }

    public ObjectNode tree() {
        return (ObjectNode) MAPPER.readTree(text);
    }

    /** As a file to take away and come back with. */
    public byte[] bytes() {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(tree())
                .getBytes(UTF_8);
    }

    /** Takes over what was read from files; what they say nothing of stays the learner's to say. */
    public void brought(ObjectNode portfolio) {
        withFiles = true;
        keep(portfolio);
    }

    /** Takes over what is not kept of the files that were handed over. */
    public void left(List<Remark> now) {
        left = now.stream().map(Remark::about).toList();
    }

    /** Of each archive, its name and what of it is not kept. */
    public List<List<String>> left() {
        return left;
    }

    void keep(ObjectNode changed) {
        text = changed.toString();
    }

    /** Puts a value where findings would look for it, or takes it away. */
    void set(String where, @Nullable Object value) {
        ObjectNode root = tree();
        JsonNode before = PortfolioTree.at(root, where);
        PortfolioTree.set(root, where, value);
        boolean stated = fromFile || corrected.containsKey(where) || PortfolioFields.isRead(root, where);
        PortfolioFields.forgetOrigin(root, where);
        JsonNode after = PortfolioTree.at(root, where);
        if (stated && !Objects.equals(String.valueOf(before), String.valueOf(after))) {
            correct(where, before, after);
        }
        keep(root);
    }

    private void correct(String where, @Nullable JsonNode before, @Nullable JsonNode after) {
        String first = corrected.getOrDefault(where, shown(before));
        if (first.equals(shown(after))) {
            corrected.remove(where);
        } else {
            corrected.put(where, first);
        }
    }

    private static String shown(@Nullable JsonNode node) {
        return node == null ? "" : String.valueOf(PortfolioTree.plain(node));
    }

    /** Places that were changed since the file was read, with what it said; empty where it said nothing. */
    public Map<String, String> corrected() {
        return Collections.unmodifiableMap(corrected);
    }

    public boolean isFromFile() {
        return fromFile || withFiles;
    }

    /** Whether there is a programme to be judged for. */
    public boolean isReady() {
        JsonNode asks = tree().path("asks");
        return asks.hasNonNull("programme") || asks.path("inlineProgramme").size() > 0;
    }

    public @Nullable String said(String where) {
        Object value = PortfolioTree.plain(PortfolioTree.at(tree(), where));
        return value == null ? null : value instanceof BigDecimal n ? n.toPlainString() : value.toString();
    }

    public List<String> words(String where) {
        JsonNode list = PortfolioTree.at(tree(), where);
        return list == null
                ? List.of()
                : list.valueStream().map(JsonNode::asString).toList();
    }

    /** Ids of a list, in the order in which they were added. */
    List<String> ids(String list) {
        return items(list).valueStream().map(one -> one.path("id").asString("")).toList();
    }

    private JsonNode items(String list) {
        return list.equals("claims") ? tree().path("asks").path("claims") : tree().path(list);
    }

    /** A new item of a list, under an id that nothing else has. */
    String add(String list) {
        ObjectNode root = tree();
        List<String> taken = new ArrayList<>();
        for (String each : Forms.LISTS) {
            taken.addAll(ids(each));
        }
        int number = 1;
        while (taken.contains(Forms.prefix(list) + number)) {
            number++;
        }
        ObjectNode item = PortfolioTree.add(root, list);
        item.put("id", Forms.prefix(list) + number);
        if (list.equals("credentials")) {
            item.put("kind", "certificate");
        }
        keep(root);
        return Forms.prefix(list) + number;
    }

    void remove(String list, String id) {
        ObjectNode root = tree();
        drop(PortfolioTree.list(root, list), id);
        for (JsonNode claim : PortfolioTree.claims(root)) {
            if (claim.get("evidence") instanceof ArrayNode evidence) {
                evidence.removeIf(one -> one.asString("").equals(id));
            }
        }
        keep(root);
    }

    /** Claims exactly these courses, keeping what was said of those already claimed. */
    void claim(List<String> courses) {
        ObjectNode root = tree();
        ArrayNode claims = PortfolioTree.claims(root);
        claims.removeIf(one -> !courses.contains(one.path("course").asString("")));
        List<String> there =
                claims.valueStream().map(one -> one.path("course").asString("")).toList();
        courses.stream()
                .filter(course -> !there.contains(course))
                .forEach(course -> claims.addObject()
                        .put("id", course)
                        .put("course", course)
                        .put("route", "credit-transfer"));
        keep(root);
    }

    private static void drop(ArrayNode list, String id) {
        list.removeIf(one -> one.path("id").asString("").equals(id));
    }
}
