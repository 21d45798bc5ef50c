package org.iktiraf.policydesk.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.iktiraf.policydesk.transfer.Described.Said;
import tools.jackson.databind.JsonNode;

/** A file of CTDL as it was sent; nothing that it refers to elsewhere is ever fetched. */
final class CtdlFile {

    private static final String GRAPH = "@graph";
    private static final String CONTEXT = "@context";
    private static final int MOST_DESCRIBED = 20_000;

    private final List<Described> all = new ArrayList<>();
    private final Map<String, Described> byId = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private CtdlFile() {}

    /** @throws CtdlRefused if it is no CTDL, or none that tells of transfer */
    static CtdlFile read(byte[] bytes) {
        CtdlFile file = new CtdlFile();
        file.roots(CtdlText.read(bytes), "");
        if (file.of(Terms.PROFILE).isEmpty() && file.of(Terms.AGREEMENT).isEmpty()) {
            TreeSet<String> types = new TreeSet<>();
            file.all.forEach(one -> types.addAll(one.types()));
            throw new CtdlRefused(
                    "",
                    "No ceterms:TransferValueProfile and no ceterms:TransferAgreement stands in this file; it holds %s."
                            .formatted(types.isEmpty() ? "nothing with an @type" : String.join(", ", types)));
        }
        return file;
    }

    List<Described> of(String type) {
        return all.stream().filter(one -> one.is(type)).toList();
    }

    List<Remark> remarks() {
        return remarks;
    }

    private void roots(JsonNode root, String place) {
        if (root.isArray()) {
            for (int i = 0; i < root.size(); i++) {
                root(root.get(i), place + "/" + i);
            }
        } else {
            root(root, place);
        }
    }

    private void root(JsonNode root, String place) {
        if (!root.isObject()) {
            throw new CtdlRefused(place, "An object is expected here.");
        }
        JsonNode context = root.path(CONTEXT);
        if (!Terms.isContext(context, place + "/" + CONTEXT)) {
            remarks.add(new Remark(
                    place + "/" + CONTEXT, "The context is not CTDL's own; the file was read as if it were."));
        }
        JsonNode graph = root.path(GRAPH);
        if (graph.isArray()) {
            for (int i = 0; i < graph.size(); i++) {
                find(graph.get(i), place + "/" + GRAPH + "/" + i);
            }
        } else {
            find(graph.isObject() ? graph : root, graph.isObject() ? place + "/" + GRAPH : place);
        }
    }

    /** Remembers an object and all that is described inside it. */
    private void find(JsonNode node, String place) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                find(node.get(i), place + "/" + i);
            }
        } else if (node.isObject()) {
            remember(new Described(node, place, this));
        }
    }

    private void remember(Described one) {
        if (all.size() == MOST_DESCRIBED) {
            throw new CtdlRefused(one.place(), "More is described here than a file may hold; send it in parts.");
        }
        all.add(one);
        String id = one.id();
        if (id != null && one.node().size() > 1) {
            byId.putIfAbsent(id, one);
        }
        one.all().stream()
                .filter(field -> !field.getKey().equals(CONTEXT))
                .forEach(field -> find(field.getValue().node(), field.getValue().place()));
    }

    /** What a value refers to or holds, one or many. */
    List<Described> each(Described value) {
        List<Described> each = new ArrayList<>();
        if (value.node().isArray()) {
            for (int i = 0; i < value.node().size(); i++) {
                each.addAll(each(new Described(value.node().get(i), value.place() + "/" + i, this)));
            }
        } else if (!value.node().isNull()) {
            String id = value.id();
            boolean refers = value.node().isString() || value.node().size() == 1;
            each.add(refers && id != null ? byId.getOrDefault(id, value) : value);
        }
        return each;
    }

    /** A value as text: plain, {@code @value}, or by language, English before any other. */
    List<Said> words(Described value) {
        JsonNode node = value.node();
        List<Said> words = new ArrayList<>();
        if (node.isValueNode() && !node.isNull()) {
            String text = node.asString().strip();
            if (!text.isEmpty()) {
                words.add(new Said(text, value.place()));
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                words.addAll(words(new Described(node.get(i), value.place() + "/" + i, this)));
            }
        } else if (node.has("@value")) {
            words.addAll(words(new Described(node.path("@value"), value.place(), this)));
        } else if (Languages.isMap(node)) {
            words.addAll(words(new Described(Languages.best(node), value.place(), this)));
        }
        return words;
    }
}
