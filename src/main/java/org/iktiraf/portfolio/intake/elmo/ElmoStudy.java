package org.iktiraf.portfolio.intake.elmo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.xml.XmlElement;

/** A programme, a module, a course or a class of a transcript, with what its learner did in it. */
final class ElmoStudy {

    private static final String PROGRAMME = "Degree Programme";

    private final XmlElement specification;
    private final ElmoReport report;
    private final Gathering into;
    private final Optional<XmlElement> instance;

    ElmoStudy(XmlElement specification, ElmoReport report, Gathering into) {
        this.specification = specification;
        this.report = report;
        this.into = into;
        this.instance = specification.child("specifies").flatMap(one -> one.child("learningOpportunityInstance"));
    }

    XmlElement specification() {
        return specification;
    }

    boolean isProgramme() {
        return specification
                .said("type")
                .map(XmlElement::text)
                .filter(PROGRAMME::equalsIgnoreCase)
                .isPresent();
    }

    String called() {
        return title().map(XmlElement::text).orElse(specification.path());
    }

    String at(String below) {
        return specification.path() + "/" + below;
    }

    void putQualification() {
        PieceRead piece = into.add("qualifications");
        title().ifPresent(one -> piece.text("title", one.text(), one.path()));
        report.title().ifPresent(one -> piece.text("issuer", one.text(), one.path()));
        instance.ifPresent(one -> {
            ElmoInstance held = new ElmoInstance(one, report, into);
            held.putStatus(piece, "completed", called());
            held.putAwarded(piece, "awarded", called());
            held.putGrade(piece, "result", called());
            held.credit().ifPresent(credit -> into.remark("programme-credit", called(), credit.toString()));
        });
    }

    PieceRead putCredential(List<CredentialCheck> checks) {
        PieceRead piece = into.add("credentials")
                .word("kind", "course")
                .checks(Stream.concat(checks.stream(), report.issuerChecks().stream())
                        .toList());
        title().ifPresent(one -> piece.text("title", one.text(), one.path()));
        code().ifPresent(one -> piece.text("code", one.text(), one.path()));
        report.putIssuer(piece);
        putDescription(piece);
        instance.ifPresent(one -> new ElmoInstance(one, report, into).put(piece, called()));
        return piece;
    }

    /** Of what is a part of this programme. */
    void putAsProgramme(PieceRead piece) {
        title().ifPresent(one -> piece.text("programme.title", one.text(), one.path()));
        code().ifPresent(one -> piece.text("programme.code", one.text(), one.path()));
        instance.ifPresent(one -> {
            ElmoInstance held = new ElmoInstance(one, report, into);
            held.status().ifPresent(status -> piece.yesOrNo("programme.completed", status, one.path()));
            held.credit()
                    .ifPresent(credit -> piece.amount("programme.credits", credit.amount(), one.path() + "/credit"));
        });
    }

    private Optional<XmlElement> title() {
        return ElmoText.preferred(specification, "title");
    }

    /** The number that the institution itself gives it, else the first of any kind. */
    private Optional<XmlElement> code() {
        return specification
                .children("identifier")
                .filter(one ->
                        one.attribute("type").equals("local") && !one.text().isEmpty())
                .findFirst()
                .or(() -> specification.said("identifier"));
    }

    private void putDescription(PieceRead piece) {
        ElmoText.preferred(specification, "description")
                .or(() -> ElmoText.preferred(specification, "descriptionHtml"))
                .ifPresent(one -> piece.text("description.content", ElmoText.plain(one.text()), one.path()));
    }
}
