package org.iktiraf.portfolio.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.intake.credentials.VerifiableCredentials;
import org.iktiraf.portfolio.intake.gathering.Remark;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.verification.Verifier;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Files read by the intake with its JSON readers, and what came of them; whatever it brings is a readable portfolio. */
record JsonReading(Brought brought, Portfolio portfolio) {

    private static final PortfolioReader READER = new PortfolioReader();
    private static final Whose WHOSE = new Whose(List.of("aina@example.test"), LocalDate.of(2026, 5, 1));

    static JsonReading of(String... texts) {
        List<ReceivedFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new ReceivedFile(
                    "file" + files.size() + ".json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        return of(files);
    }

    static JsonReading of(byte[] bytes) {
        return of(List.of(new ReceivedFile("file.json", bytes)));
    }

    static JsonReading of(List<ReceivedFile> files) {
        return of(files, JsonNodeFactory.instance.objectNode());
    }

    static JsonReading of(List<ReceivedFile> files, ObjectNode before) {
        return of(new FakeVerifier(), files, before);
    }

    /** The same with a verifier that looks at signatures. */
    static JsonReading of(Verifier verifier, List<ReceivedFile> files, ObjectNode before) {
        Brought brought = intake(verifier).read(files, WHOSE, before);
        ObjectNode asking = brought.portfolio().deepCopy();
        asking.putObject("asks")
                .put("on", "2026-05-01")
                .putObject("inlineProgramme")
                .put("level", "bachelor");
        return new JsonReading(brought, READER.read(asking));
    }

    private static Intake intake(Verifier verifier) {
        VerifiableCredentials credentials = new VerifiableCredentials(verifier);
        List<Format> formats = new ArrayList<>(List.of(
                new OtherJson(),
                new OwnPortfolio(new Tidying(READER)),
                new OpenBadge2(verifier),
                new OpenBadge3(credentials),
                new Presentation(credentials),
                new Clr2(credentials),
                new LerRs(credentials),
                new ElmCredential(credentials)));
        AnnotationAwareOrderComparator.sort(formats);
        return new Intake(formats, new Containers(), new Tidying(READER));
    }

    /** A compact token with a signature in which the fake verifier believes, or not. */
    static String token(String payload, String signature) {
        return base64("{\"alg\":\"EdDSA\"}") + "." + base64(payload.replace('\'', '"')) + "." + base64(signature);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    Credential only() {
        if (portfolio.credentials().size() != 1) {
            throw new AssertionError("not one credential: " + portfolio.credentials());
        }
        return portfolio.credentials().get(0);
    }

    Credential titled(String title) {
        return portfolio.credentials().stream()
                .filter(one -> title.equals(one.title()))
                .findFirst()
                .orElseThrow();
    }

    List<String> remarks() {
        return brought.files().stream()
                .flatMap(file -> file.remarks().stream())
                .map(Remark::word)
                .toList();
    }

    String format() {
        return brought.files().get(0).format();
    }

    /** Where a field came from. */
    String origin(String field) {
        for (JsonNode origin : brought.portfolio().path("origins")) {
            if (origin.path("where").asString().endsWith("." + field)) {
                return origin.path("at").asString();
            }
        }
        return "nowhere";
    }
}
