package org.iktiraf.portfolio.intake.elmo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a transcript. A degree programme becomes a qualification, which opens programmes and carries no
 * credit; its courses become credentials that name it. So the credit that is given both at the degree and at its courses
 * can be had once. A module, a course or a class that holds others names them as its parts.
 */
public final class ElmoParts {

    private static final String SPECIFICATION = "learningOpportunitySpecification";
    private static final int DEEPEST = 6;
    private static final int MOST_PARTS = 100;

    private final ElmoReport report;
    private final List<CredentialCheck> checks;
    private final Gathering into;
    private boolean isToldFull;

    private ElmoParts(ElmoReport report, List<CredentialCheck> checks, Gathering into) {
        this.report = report;
        this.checks = checks;
        this.into = into;
    }

    public static void read(XmlElement elmo, List<CredentialCheck> checks, Gathering into) {
        elmo.children("report").forEach(report -> {
            ElmoParts parts = new ElmoParts(new ElmoReport(report, elmo), checks, into);
            report.children(SPECIFICATION).forEach(one -> parts.read(one, null, 1));
            ElmoAttachments.read(report, into);
        });
        ElmoAttachments.read(elmo, into);
    }

    /** The ids of the credentials that a part of a transcript becomes. */
    private List<String> read(XmlElement specification, @Nullable ElmoStudy programme, int depth) {
        if (into.isFull() || depth > DEEPEST) {
            remarkLeftOut(specification);
            return List.of();
        }
        ElmoStudy study = new ElmoStudy(specification, report, into);
        return study.isProgramme() ? programme(study, depth) : List.of(course(study, programme, depth));
    }

    private List<String> programme(ElmoStudy study, int depth) {
        study.putQualification();
        return parts(study, study, depth);
    }

    private String course(ElmoStudy study, @Nullable ElmoStudy programme, int depth) {
        PieceRead piece = study.putCredential(checks);
        if (programme != null) {
            programme.putAsProgramme(piece);
        }
        List<String> parts = parts(study, programme, depth);
        if (parts.size() > MOST_PARTS) {
            into.remark("too-many-parts", study.called(), String.valueOf(MOST_PARTS));
        }
        piece.texts("parts", parts.stream().limit(MOST_PARTS).toList(), study.at("hasPart"));
        return piece.id();
    }

    private List<String> parts(ElmoStudy study, @Nullable ElmoStudy programme, int depth) {
        List<String> ids = new ArrayList<>();
        Stream<XmlElement> parts =
                study.specification().children("hasPart").flatMap(one -> one.children(SPECIFICATION));
        parts.forEach(part -> ids.addAll(read(part, programme, depth + 1)));
        return ids;
    }

    private void remarkLeftOut(XmlElement specification) {
        if (!isToldFull) {
            isToldFull = true;
            Optional<XmlElement> title = specification.said("title");
            into.remark("too-many-pieces", title.map(XmlElement::text).orElse(specification.name()));
        }
    }
}
