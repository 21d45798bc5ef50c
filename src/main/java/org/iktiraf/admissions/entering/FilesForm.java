package org.iktiraf.admissions.entering;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.springframework.stereotype.Component;

/** A badge, a record or an export, or several in an archive: kept as received, and read into the portfolio. */
@Component
final class FilesForm implements Form {

    private final Intake intake;
    private final Portfolios portfolios;
    private final PortfolioWriter writer;

    FilesForm(Intake intake, Portfolios portfolios, PortfolioWriter writer) {
        this.intake = intake;
        this.portfolios = portfolios;
        this.writer = writer;
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
        Upload upload = typed.upload("file", mostBytes());
        List<String> addresses = Whose.addresses(typed.line("addresses"));
        String note = typed.text("text");
        typed.check();
        Brought brought = read(upload, addresses, at);
        FileRead read = brought.files().get(0);
        Map<String, String> facts = new LinkedHashMap<>(Map.of("entered", "files", "format", read.format()));
        facts.putAll(Attachments.facts(kept(upload, read, at)));
        String said = said(read, at);
        return new Entry(
                StepKind.DOCUMENT_ATTACHED,
                facts,
                note.isEmpty() ? said : said + "\n" + note,
                "file",
                portfolio -> portfolio.removeAll().setAll(brought.portfolio()));
    }

    private Brought read(Upload upload, List<String> addresses, Occasion at) {
        LocalDate today = at.today();
        return intake.read(List.of(received(upload)), new Whose(addresses, today), writer.tree(at.portfolio()));
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

    private static String said(FileRead read, Occasion at) {
        String pieces = read.pieces().isEmpty() ? "–" : String.join(", ", read.pieces());
        Stream<String> remarks = read.remarks().stream()
                .map(remark -> at.words()
                        .outside("remark." + remark.word(), remark.about().toArray()));
        return Stream.concat(Stream.of(at.words().say("said.files", read.name(), format(read, at), pieces)), remarks)
                .collect(Collectors.joining("\n"));
    }
}
