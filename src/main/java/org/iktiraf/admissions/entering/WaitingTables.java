package org.iktiraf.admissions.entering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.Document;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.portfolio.intake.Intake;
import org.iktiraf.portfolio.intake.ReceivedFile;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** Finds the tables of a case from which nothing was read, because nobody has said what their columns mean. */
@Component
class WaitingTables {

    private static final String TABLE = "table";

    private final Intake intake;
    private final Portfolios portfolios;
    private final Clock clock;

    WaitingTables(Intake intake, Portfolios portfolios, Clock clock) {
        this.intake = intake;
        this.portfolios = portfolios;
        this.clock = clock;
    }

    List<WaitingTable> of(CaseFile file) {
        return waiting(file).flatMap(one -> read(file, one).stream()).toList();
    }

    Optional<WaitingTable> find(CaseFile file, String document) {
        return document(file, document).flatMap(one -> read(file, one));
    }

    /** The table as it is kept. */
    Optional<ReceivedFile> bytes(CaseFile file, String document) {
        return document(file, document).flatMap(one -> bytes(file, one));
    }

    private static Optional<Document> document(CaseFile file, String id) {
        return waiting(file).filter(one -> one.id().equals(id)).findFirst();
    }

    /** A table of which nothing was read is where no field came from. */
    private static Stream<Document> waiting(CaseFile file) {
        Portfolio portfolio = file.portfolio();
        return portfolio == null
                ? Stream.empty()
                : portfolio.documents().stream()
                        .filter(one -> TABLE.equals(one.kind()))
                        .filter(one -> portfolio.origins().stream()
                                .noneMatch(origin -> origin.document().equals(one.id())));
    }

    private Optional<WaitingTable> read(CaseFile file, Document document) {
        return bytes(file, document)
                .map(bytes -> intake.read(
                        List.of(bytes),
                        new Whose(List.of(), LocalDate.now(clock)),
                        JsonNodeFactory.instance.objectNode()))
                .flatMap(brought -> brought.files().get(0).tables().stream().findFirst())
                .map(table -> new WaitingTable(document.id(), table));
    }

    private Optional<ReceivedFile> bytes(CaseFile file, Document document) {
        String name = Objects.requireNonNullElse(document.title(), document.id());
        return Scan.of(file).stream()
                .map(one -> portfolios.read(file.of().id(), one.name()))
                .filter(bytes -> ContentName.of(bytes).equals(document.sha256()))
                .findFirst()
                .map(bytes -> new ReceivedFile(name, bytes));
    }
}
