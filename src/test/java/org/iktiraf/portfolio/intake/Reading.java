package org.iktiraf.portfolio.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.iktiraf.portfolio.intake.tables.Mapping;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.verification.Verified;
import org.iktiraf.portfolio.verification.Verifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What came of reading files with the readers of tables and of transcripts. */
record Reading(Brought brought) {

    static Reading of(ReceivedFile... files) {
        return of(Map.of(), files);
    }

    static Reading of(String name, String text) {
        return of(file(name, text));
    }

    static Reading of(Map<String, Mapping> mappings, ReceivedFile... files) {
        return of(verifying(CredentialCheck.passed(CheckKind.SIGNATURE)), mappings, files);
    }

    static Reading of(Verifier verifier, Map<String, Mapping> mappings, ReceivedFile... files) {
        List<TableFormat> tables =
                List.of(new LinkedInLearning(), new LinkedInCertifications(), new LinkedInPositions());
        List<Format> formats = new ArrayList<>(tables);
        formats.add(new LinkedInOther(tables));
        formats.add(new MappedCsv(tables));
        formats.add(new Elmo(verifier));
        Intake intake = new Intake(formats, new Containers(), new Tidying(new PortfolioReader()));
        Whose whose = new Whose(List.of("nurul@contoh.example"), LocalDate.of(2026, 11, 1), mappings);
        return new Reading(intake.read(List.of(files), whose, JsonNodeFactory.instance.objectNode()));
    }

    static ReceivedFile file(String name, String text) {
        return new ReceivedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ObjectNode portfolio() {
        return brought.portfolio();
    }

    JsonNode credential(String title) {
        return StreamSupport.stream(portfolio().path("credentials").spliterator(), false)
                .filter(one -> one.path("title").asString("").equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No credential is called " + title + " in " + portfolio()));
    }

    String origin(String where) {
        return StreamSupport.stream(portfolio().path("origins").spliterator(), false)
                .filter(one -> one.path("where").asString("").equals(where))
                .map(one -> one.path("at").asString(""))
                .findFirst()
                .orElse("");
    }

    FileRead file() {
        return brought.files().get(0);
    }

    List<String> remarks() {
        return brought.files().stream()
                .flatMap(file -> file.remarks().stream())
                .map(remark -> remark.word() + remark.about())
                .toList();
    }

    /** A verifier of XML that always finds the same. */
    static Verifier verifying(CredentialCheck signature) {
        return new Verifier() {
            @Override
            public Verified ofJson(JsonNode credential, List<String> addresses, LocalDate today) {
                return new Verified(credential, List.of(signature));
            }

            @Override
            public Verified ofToken(String token, List<String> addresses, LocalDate today) {
                return new Verified(null, List.of(signature));
            }

            @Override
            public Verified ofXml(byte[] document) {
                return new Verified(null, List.of(signature));
            }
        };
    }
}
