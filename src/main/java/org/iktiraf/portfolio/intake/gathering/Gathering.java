package org.iktiraf.portfolio.intake.gathering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.iktiraf.portfolio.intake.tables.UnmappedTable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a reader puts what one content says: pieces in the documented format, where each field came from, and remarks. */
public final class Gathering {

    public static final int MOST_PIECES = 400;
    private static final int MOST_REMARKS = 200;
    private static final String WHOLE = "/";
    private static final int LONGEST_PLACE = 500;

    /** How many a portfolio holds of each, less what a learner may still enter. */
    private static final Map<String, Integer> MOST =
            Map.of("credentials", 450, "experience", 180, "qualifications", 90, "documents", 900, "origins", 19_000);

    private final Content content;
    private final List<Content> beside;
    private final Whose whose;
    private final ObjectNode tree;
    private final Supplier<String> ids;
    private final List<String> pieces;
    private final List<Remark> remarks;
    private final List<UnmappedTable> tables;

    /**
     * @param tree a portfolio into which the pieces go
     * @param ids each call gives an id that nothing else has
     */
    public Gathering(Content content, Whose whose, ObjectNode tree, Supplier<String> ids) {
        this(content, List.of(), whose, tree, ids, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private Gathering(
            Content content,
            List<Content> beside,
            Whose whose,
            ObjectNode tree,
            Supplier<String> ids,
            List<String> pieces,
            List<Remark> remarks,
            List<UnmappedTable> tables) {
        this.content = content;
        this.beside = beside;
        this.whose = whose;
        this.tree = tree;
        this.ids = ids;
        this.pieces = pieces;
        this.remarks = remarks;
        this.tables = tables;
    }

    /** The same of what lies inside, so that its fields are found there. */
    public Gathering of(Content inside) {
        return of(inside, beside);
    }

    /** The same, where all these were handed over together. */
    public Gathering of(Content inside, List<Content> together) {
        return new Gathering(inside, together, whose, tree, ids, pieces, remarks, tables);
    }

    /** All that was handed over together, so that files can be joined that name one another. */
    public List<Content> beside() {
        return beside;
    }

    public Whose whose() {
        return whose;
    }

    /** A new piece of a list, such as {@code credentials}. */
    public PieceRead add(String list) {
        String id = ids.get();
        ObjectNode piece = tree.withArrayProperty(list).addObject().put("id", id);
        String where = list + "/" + id;
        pieces.add(where);
        return new PieceRead(id, where, piece, this);
    }

    /** Takes a piece over as it is, with a new id where its own is taken or could be. */
    public String take(String list, ObjectNode piece) {
        String own = piece.path("id").asString("");
        boolean free = !own.matches("(?:read|file)-\\d+")
                && !tree.findValuesAsString("id").contains(own);
        String id = free ? own : ids.get();
        tree.withArrayProperty(list).add(piece.put("id", id));
        pieces.add(list + "/" + id);
        return id;
    }

    public boolean isFull() {
        return pieces.size() >= MOST_PIECES
                || MOST.entrySet().stream()
                        .anyMatch(one -> tree.path(one.getKey()).size() >= one.getValue());
    }

    /** The same, and says so where it is. */
    public boolean refusesMore() {
        if (isFull()) {
            remark("too-many", String.valueOf(MOST_PIECES));
        }
        return isFull();
    }

    /** Says something once, and no more than a person would read. */
    public void remark(String word, String... about) {
        List<String> told =
                Arrays.stream(about).map(one -> one.isEmpty() ? WHOLE : one).toList();
        Remark remark = new Remark(word, told);
        if (remarks.size() < MOST_REMARKS && !remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    /** A file as it was handed over, among the documents. */
    public void document(String id, String title, String sha256) {
        tree.withArrayProperty("documents")
                .addObject()
                .put("id", id)
                .put("kind", "unknown")
                .put("title", title.substring(Math.max(0, title.length() - PieceRead.LONGEST_TEXT)))
                .put("sha256", sha256);
    }

    /** Of which format it turned out to be. */
    public void kind(String document, String format) {
        tree.withArrayProperty("documents")
                .valueStream()
                .filter(one -> one.path("id").asString("").equals(document))
                .forEach(one -> ((ObjectNode) one).put("kind", format));
    }

    public void table(UnmappedTable table) {
        tables.add(table);
    }

    public void origin(String where, String at) {
        ArrayNode origins = tree.withArrayProperty("origins");
        String place = (content.place() + " " + (at.isEmpty() ? WHOLE : at)).strip();
        origins.addObject()
                .put("where", where)
                .put("document", content.document())
                .put("at", place.substring(0, Math.min(LONGEST_PLACE, place.length())));
    }

    public List<String> pieces() {
        return pieces;
    }

    public List<Remark> remarks() {
        return remarks;
    }

    public List<UnmappedTable> tables() {
        return tables;
    }
}
