package org.iktiraf.admissions.entering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.casework.Attachments;
import org.iktiraf.casework.StepKind;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.portfolio.intake.Brought;
import org.iktiraf.portfolio.intake.FileRead;
import org.iktiraf.portfolio.intake.Intake;
import org.iktiraf.portfolio.intake.Originals;
import org.iktiraf.portfolio.intake.ReceivedFile;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.iktiraf.portfolio.intake.tables.Mapping;
import org.iktiraf.portfolio.intake.tables.UnmappedTable;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A badge, a record or an export, or several in an archive: kept as received, and read into the portfolio. */
@Component
final class FilesForm implements Form {

    private static final String TABLE = "table";

    private final Intake intake;
    private final Portfolios portfolios;
    private final PortfolioWriter writer;
    private final WaitingTables tables;

    FilesForm(Intake intake, Portfolios portfolios, PortfolioWriter writer, WaitingTables tables) {
        this.intake = intake;
        this.portfolios = portfolios;
        this.writer = writer;
        this.tables = tables;
    }

    @Override
    public String word() {
        return "files";
    }

    @Override
    public int mostBytes() {
        return Intake.MOST_BYTES;
    }

    @Override
    public Entry read(Typed typed, Occasion at) {
        return typed.isBlank(TABLE) ? handedOver(typed, at) : explained(typed, at);
    }

    private Entry handedOver(Typed typed, Occasion at) {
        Upload upload = typed.upload("file", mostBytes());
        List<String> addresses = Whose.addresses(typed.line("addresses"));
        String note = typed.text("text");
        typed.check();
        Brought asked = read(received(upload), new Whose(addresses, at.today()), at);
        Map<String, Mapping> mappings =
                new TableForm(typed).ofFirst(asked.files().get(0).tables());
        typed.check();
        Brought brought =
                mappings.isEmpty() ? asked : read(received(upload), new Whose(addresses, at.today(), mappings), at);
        FileRead read = brought.files().get(0);
        return entry("file", said(read, note, at), facts(read, kept(upload, read, at)), brought.portfolio());
    }

    /** A table that is kept already is read once more, now that somebody has said what its columns mean. */
    private Entry explained(Typed typed, Occasion at) {
        String document = typed.line(TABLE);
        Optional<WaitingTable> waiting = tables.find(at.file(), document);
        if (waiting.isEmpty()) {
            typed.wrong(TABLE, Wrong.Word.UNKNOWN);
        }
        Map<String, Mapping> mappings = waiting.map(WaitingTable::table).stream()
                .collect(Collectors.toMap(UnmappedTable::key, new TableForm(typed)::of));
        String note = typed.text("text");
        typed.check();
        ReceivedFile file = tables.bytes(at.file(), document).orElseThrow();
        Brought brought = read(file, new Whose(List.of(), at.today(), mappings), at);
        FileRead read = brought.files().get(0);
        ObjectNode portfolio = same(brought.portfolio(), read.document(), document);
        return entry("columns", said(read, note, at), facts(read, List.of()), portfolio);
    }

    /** The document that it was before stays the one. */
    private static ObjectNode same(ObjectNode portfolio, String again, String document) {
        portfolio
                .withArrayProperty("documents")
                .removeIf(one -> one.path("id").asString("").equals(again));
        portfolio
                .path("origins")
                .valueStream()
                .filter(one -> one.path("document").asString("").equals(again))
                .forEach(one -> ((ObjectNode) one).put("document", document));
        return portfolio;
    }

    private static Entry entry(String blamed, String said, Map<String, String> facts, ObjectNode portfolio) {
        return new Entry(
                StepKind.DOCUMENT_ATTACHED,
                facts,
                said,
                blamed,
                tree -> tree.removeAll().setAll(portfolio));
    }

    private static Map<String, String> facts(FileRead read, List<String> kept) {
        Map<String, String> facts = new LinkedHashMap<>(Map.of("entered", "files", "format", read.format()));
        facts.putAll(Attachments.facts(kept));
        return facts;
    }

    private Brought read(ReceivedFile file, Whose whose, Occasion at) {
        return intake.read(List.of(file), whose, writer.tree(at.portfolio()));
    }

    private List<String> kept(Upload upload, FileRead read, Occasion at) {
        return Originals.of(received(upload), read).stream()
                .map(bytes -> portfolios.keep(at.file().of().id(), bytes))
                .toList();
    }

    private static ReceivedFile received(Upload upload) {
        return new ReceivedFile(upload.name(), upload.bytes());
    }

    private static String format(FileRead read, Occasion at) {
        return at.words().outside("handed.format." + read.format());
    }

    private static String said(FileRead read, String note, Occasion at) {
        String pieces = read.pieces().isEmpty() ? "–" : String.join(", ", read.pieces());
        Stream<String> remarks = read.remarks().stream()
                .map(remark -> at.words()
                        .outside("remark." + remark.word(), remark.about().toArray()));
        String first = at.words().say("said.files", read.name(), format(read, at), pieces);
        return Stream.of(Stream.of(first), remarks, Stream.of(note).filter(one -> !one.isEmpty()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
