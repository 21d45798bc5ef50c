package org.iktiraf.portfolio.intake;

import static org.iktiraf.portfolio.CheckKind.SIGNATURE;

import java.util.List;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.gathering.Proofs;
import org.iktiraf.portfolio.intake.json.Filling;
import org.iktiraf.portfolio.intake.json.Spot;

/** Reads the entries of a resume, which nobody but their writer vouches for. */
final class ResumeReading {

    private static final int MOST_EXPERIENCE = 150;
    private static final List<CredentialCheck> SELF_DECLARED =
            List.of(CredentialCheck.unchecked(SIGNATURE, "unsigned", null));

    private final Spot resume;
    private final Gathering into;
    private int experience;

    ResumeReading(Spot resume) {
        this.resume = resume;
        this.into = resume.into();
    }

    void read() {
        resume.each("employmentHistories").forEach(this::employment);
        resume.each("educationAndLearnings").forEach(this::education);
        resume.each("certifications").forEach(this::certification);
        List<Spot> skills = resume.each("skills");
        if (!skills.isEmpty()) {
            into.remark("skills", String.valueOf(skills.size()));
        }
    }

    private boolean isEntry(Spot entry) {
        if (!entry.node().isObject()) {
            into.remark("wrong-type-object", entry.at());
        }
        return entry.node().isObject() && !into.refusesMore();
    }

    private void employment(Spot entry) {
        if (!isEntry(entry)) {
            return;
        }
        List<Spot> positions = entry.each("positionHistories");
        if (positions.isEmpty()) {
            position(
                    entry, entry.to("position").isThere() ? entry.to("position").one() : entry);
        }
        positions.forEach(position -> position(entry, position));
    }

    private void position(Spot entry, Spot position) {
        if (experience++ >= MOST_EXPERIENCE) {
            into.remark("only-first", "employmentHistories", String.valueOf(MOST_EXPERIENCE));
            return;
        }
        PieceRead piece = into.add("experience").word("kind", "work");
        Filling fill = new Filling(piece, into);
        fill.text("employer", organisation(entry, "organization"), organisation(entry, "employer"));
        fill.text("role", position.node().isObject() ? position.any("title", "positionTitle", "name") : position);
        fill.stretch(or(start(position), start(entry)), or(end(position), end(entry)));
        fill.yesOrNo("current", position.any("current", "currentIndicator", "isCurrent"));
    }

    private void education(Spot entry) {
        if (!isEntry(entry)) {
            return;
        }
        List<Spot> degrees = entry.each("educationDegrees");
        if (degrees.isEmpty()) {
            learning(entry);
        }
        degrees.forEach(degree -> degree(entry, degree));
    }

    private void degree(Spot entry, Spot degree) {
        Filling fill = new Filling(into.add("qualifications"), into);
        fill.text("title", degree.node().isObject() ? degree.any("name", "title") : degree);
        fill.text(
                "field",
                name(degree.to("specializations").one()),
                entry.to("program").to("name"));
        fill.text("issuer", institution(entry));
        fill.day("awarded", degree.any("date", "awardedDate", "conferredDate"), entry.any("awardedDate", "issued"));
    }

    private void learning(Spot entry) {
        Filling fill = declared();
        fill.ownId(entry.id(), entry.to("id").at());
        fill.text("title", name(entry.any("program", "course", "name", "title").one()), entry.to("name"));
        fill.text("issuer.name", institution(entry));
        fill.started(fill.day("awarded", entry.any("awardedDate", "issued")), start(entry));
        fill.yesOrNo("completed", entry.to("completed"));
    }

    private void certification(Spot entry) {
        if (!isEntry(entry)) {
            return;
        }
        Filling fill = declared();
        fill.ownId(entry.id(), entry.to("id").at());
        fill.text("title", entry.any("name", "title"));
        Spot authority = entry.any("issuingAuthority", "issuer", "organization").one();
        fill.text(
                "issuer.name",
                authority.node().isObject() ? authority.any("name", "legalName", "tradeName") : authority);
        Spot period = entry.to("effectiveTimePeriod");
        fill.day(
                "awarded",
                entry.any("firstIssuedDate", "issuedDate", "issueDate", "issued", "date"),
                period.any("validFrom", "start"));
        fill.day("expires", entry.any("expirationDate", "validUntil"), period.any("validTo", "end"));
    }

    private Filling declared() {
        PieceRead piece = into.add("credentials").word("kind", "certificate");
        Proofs.put(SELF_DECLARED, piece);
        return new Filling(piece, into);
    }

    private static Spot organisation(Spot entry, String field) {
        Spot organisation = entry.to(field).one();
        return organisation.node().isObject() ? organisation.any("name", "tradeName", "legalName") : organisation;
    }

    private static Spot institution(Spot entry) {
        Spot institution = organisation(entry, "institution");
        return institution.isThere() ? institution : organisation(entry, "organization");
    }

    private static Spot name(Spot spot) {
        return spot.node().isObject() ? spot.to("name") : spot;
    }

    private static Spot start(Spot spot) {
        return dated(spot).any("start", "startDate");
    }

    private static Spot end(Spot spot) {
        return dated(spot).any("end", "endDate");
    }

    private static Spot or(Spot one, Spot other) {
        return one.isThere() ? one : other;
    }

    private static Spot dated(Spot spot) {
        return spot.to("dates").isThere() ? spot.to("dates") : spot;
    }
}
