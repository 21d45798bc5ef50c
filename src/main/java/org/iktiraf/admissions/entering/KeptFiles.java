package org.iktiraf.admissions.entering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Casework;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.Document;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.print.Sheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Gives back what was attached, always as a file to save and never as something to open here. */
@Controller
@RequestMapping("/desk/cases/{id:[0-9a-f-]{36}}")
class KeptFiles {

    private final Casework casework;
    private final Portfolios portfolios;

    KeptFiles(Casework casework, Portfolios portfolios) {
        this.casework = casework;
        this.portfolios = portfolios;
    }

    /** Only what a step of the case names; what else its key seals is no scan. */
    @GetMapping("/scans/{name:[0-9a-f]{64}}")
    ResponseEntity<byte[]> scan(@PathVariable String id, @PathVariable String name) {
        CaseFile file = casework.file(casework.find(id));
        if (Scan.of(file).stream().noneMatch(one -> one.name().equals(name))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        byte[] bytes = portfolios.read(id, name);
        return attachment(title(file, bytes), MediaType.APPLICATION_OCTET_STREAM, bytes);
    }

    @GetMapping("/articulations.csv")
    ResponseEntity<byte[]> proposals(@PathVariable String id) {
        String rows = Sheet.of(Proposals.HEAD, Proposals.of(casework.file(casework.find(id))));
        return attachment("articulations.csv", new MediaType("text", "csv", UTF_8), rows.getBytes(UTF_8));
    }

    private static String title(CaseFile file, byte[] bytes) {
        String sha256 = ContentName.of(bytes);
        return Optional.ofNullable(file.portfolio()).map(Portfolio::documents).stream()
                .flatMap(documents -> documents.stream())
                .filter(one -> sha256.equals(one.sha256()))
                .findFirst()
                .map(Document::title)
                .map(title -> title.replaceFirst("^.*[/›]\\s*", ""))
                .orElse("scan");
    }

    private static ResponseEntity<byte[]> attachment(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
