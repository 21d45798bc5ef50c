package org.iktiraf.policydesk.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Changes single values in a YAML text and leaves every other character as it was: order, remarks and line breaks are the
 * author's. Immutable; each change is a new one.
 */
final class YamlEdit {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).build();

    private final String text;
    private @Nullable Node root;

    private YamlEdit(String text) {
        this.text = text;
    }

    static YamlEdit of(String text) {
        return new YamlEdit(text);
    }

    String text() {
        return text;
    }

    /** The text of the value under a path of keys, as it is written; empty where there is none. */
    Optional<String> get(String... path) {
        return find(root(), Arrays.asList(path)).map(node -> text.substring(start(node), end(node)));
    }

    /**
     * Writes a value under a path of keys: in the place of the one that is there, else behind its last sister.
     *
     * @param value as YAML, on one line
     * @throws IllegalArgumentException if nothing stands where the last key would be put
     */
    YamlEdit put(String value, String... path) {
        Optional<Node> there = find(root(), Arrays.asList(path));
        if (there.isPresent()) {
            int start = start(there.get());
            int from = value.startsWith("\n") && text.startsWith(": ", start - 2) ? start - 1 : start;
            return replaced(from, end(there.get()), value);
        }
        String key = path[path.length - 1];
        List<String> above = Arrays.asList(path).subList(0, path.length - 1);
        Node parent = find(root(), above)
                .orElseThrow(() -> new IllegalArgumentException("Nothing stands under " + String.join("/", above)));
        if (!(parent instanceof MappingNode mapping)) {
            throw new IllegalArgumentException("No keys stand under " + String.join("/", above));
        }
        return added(mapping, pair(key, value), null);
    }

    /** As {@link #put}; what is missing or empty above it is begun, on lines of its own where its sisters have theirs. */
    YamlEdit begin(String value, String... path) {
        List<String> all = Arrays.asList(path);
        int there = all.size() - 1;
        while (there > 0 && entries(all.subList(0, there)).isEmpty()) {
            there--;
        }
        MappingNode above = entries(all.subList(0, there)).orElseThrow();
        boolean flow = above.getFlowStyle() == FlowStyle.FLOW;
        int column = column(above.getValue().get(0).getKeyNode());
        String begun = value;
        for (int i = all.size() - 1; i > there; i--) {
            String pair = pair(all.get(i), begun);
            begun = flow ? "{ " + pair + " }" : "\n" + " ".repeat(column + 2 * (i - there)) + pair;
        }
        return put(begun, all.subList(0, there + 1).toArray(String[]::new));
    }

    private Optional<MappingNode> entries(List<String> path) {
        return find(root(), path)
                .filter(node -> node instanceof MappingNode mapping
                        && !mapping.getValue().isEmpty())
                .map(MappingNode.class::cast);
    }

    private static String pair(String key, String value) {
        return key + (value.startsWith("\n") ? ":" : ": ") + value;
    }

    /** As {@link #put}, before the first key that comes after it in the order of words: for days. */
    YamlEdit putInOrder(String value, String... path) {
        List<String> all = Arrays.asList(path);
        String key = all.get(all.size() - 1);
        if (find(root(), all).isPresent()
                || !(find(root(), all.subList(0, all.size() - 1)).orElse(null) instanceof MappingNode mapping)) {
            return put(value, path);
        }
        NodeTuple next = mapping.getValue().stream()
                .filter(tuple -> !word(tuple).equals("undated") && word(tuple).compareTo(key) > 0)
                .findFirst()
                .orElse(null);
        return added(mapping, key + ": " + value, next);
    }

    /** Takes a key away with its value. */
    YamlEdit remove(String... path) {
        List<String> all = Arrays.asList(path);
        if (!(find(root(), all.subList(0, all.size() - 1)).orElse(null) instanceof MappingNode mapping)) {
            return this;
        }
        String key = all.get(all.size() - 1);
        List<NodeTuple> tuples = mapping.getValue();
        for (int i = 0; i < tuples.size(); i++) {
            if (word(tuples.get(i)).equals(key)) {
                return without(mapping, i);
            }
        }
        return this;
    }

    private YamlEdit without(MappingNode mapping, int at) {
        List<NodeTuple> tuples = mapping.getValue();
        boolean last = at == tuples.size() - 1;
        if (mapping.getFlowStyle() == FlowStyle.FLOW && last && at > 0) {
            return replaced(
                    end(tuples.get(at - 1).getValueNode()), end(tuples.get(at).getValueNode()), "");
        }
        int from = start(tuples.get(at).getKeyNode());
        int to = last
                ? end(tuples.get(at).getValueNode())
                : start(tuples.get(at + 1).getKeyNode());
        if (mapping.getFlowStyle() == FlowStyle.FLOW || !last) {
            return replaced(from, to, "");
        }
        int line = text.lastIndexOf('\n', from) + 1;
        int next = text.indexOf('\n', to);
        return replaced(line, next < 0 ? text.length() : next + 1, "");
    }

    private YamlEdit added(MappingNode mapping, String pair, @Nullable NodeTuple before) {
        List<NodeTuple> tuples = mapping.getValue();
        boolean flow = mapping.getFlowStyle() == FlowStyle.FLOW;
        if (tuples.isEmpty()) {
            return replaced(start(mapping), end(mapping), "{ " + pair + " }");
        }
        String between = flow ? ", " : "\n" + " ".repeat(column(tuples.get(0).getKeyNode()));
        if (before != null) {
            int at = start(before.getKeyNode());
            return replaced(at, at, pair + between);
        }
        int at = end(tuples.get(tuples.size() - 1).getValueNode());
        return replaced(at, at, between + pair);
    }

    private YamlEdit replaced(int from, int to, String with) {
        return new YamlEdit(text.substring(0, from) + with + text.substring(to));
    }

    private @Nullable Node root() {
        if (root == null) {
            root = new Compose(SETTINGS).composeString(text).orElse(null);
        }
        return root;
    }

    private static Optional<Node> find(@Nullable Node from, List<String> path) {
        Node node = from;
        for (String key : path) {
            if (!(node instanceof MappingNode mapping)) {
                return Optional.empty();
            }
            node = mapping.getValue().stream()
                    .filter(tuple -> word(tuple).equals(key))
                    .map(NodeTuple::getValueNode)
                    .findFirst()
                    .orElse(null);
        }
        return Optional.ofNullable(node);
    }

    private static String word(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    private int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().orElseThrow().getIndex());
    }

    /** Behind its last character: the end of a block is where the next begins, after blank lines and remarks. */
    private int end(Node node) {
        if (node instanceof MappingNode mapping
                && mapping.getFlowStyle() == FlowStyle.BLOCK
                && !mapping.getValue().isEmpty()) {
            return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list
                && list.getFlowStyle() == FlowStyle.BLOCK
                && !list.getValue().isEmpty()) {
            return end(list.getValue().get(list.getValue().size() - 1));
        }
        int end = text.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
        int start = start(node);
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }
}
