package org.iktiraf.portfolio.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a reader puts what one content says: pieces in the documented format, where each field came from, and remarks. */
final class Gathering {

    static final int MOST_PIECES = 400;

    private final Content content;
    private final Whose whose;
    private final ObjectNode tree;
    private final Supplier<String> ids;
    private final List<String> pieces;
    private final List<Remark> remarks;

    /**
     * @param tree a portfolio into which the pieces go
     * @param ids each call gives an id that nothing else has
     */
    Gathering(Content content, Whose whose, ObjectNode tree, Supplier<String> ids) {
        this(content, whose, tree, ids, new ArrayList<>(), new ArrayList<>());
    }

    private Gathering(
            Content content,
            Whose whose,
            ObjectNode tree,
            Supplier<String> ids,
            List<String> pieces,
            List<Remark> remarks) {
        this.content = content;
        this.whose = whose;
        this.tree = tree;
        this.ids = ids;
        this.pieces = pieces;
        this.remarks = remarks;
    }

    /** The same of what lies inside, so that its fields are found there. */
    Gathering of(Content inside) {
        return new Gathering(inside, whose, tree, ids, pieces, remarks);
    }

    Whose whose() {
        return whose;
    }

    /** A new piece of a list, such as {@code credentials}. */
    PieceRead add(String list) {
        String id = ids.get();
        ObjectNode piece = tree.withArrayProperty(list).addObject().put("id", id);
        String where = list + "/" + id;
        pieces.add(where);
        return new PieceRead(id, where, piece, this);
    }

    boolean isFull() {
        return pieces.size() >= MOST_PIECES;
    }

    void remark(String word, String... about) {
        remarks.add(new Remark(word, Arrays.asList(about)));
    }

    void origin(String where, String at) {
        ArrayNode origins = tree.withArrayProperty("origins");
        String place = content.inside().isEmpty() ? at : content.inside() + " " + at;
        origins.addObject()
                .put("where", where)
                .put("document", content.document())
                .put("at", place);
    }

    List<String> pieces() {
        return pieces;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
