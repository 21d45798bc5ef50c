package org.iktiraf.portfolio.intake.badges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.gathering.Proofs;
import org.iktiraf.portfolio.intake.json.Filling;
import org.iktiraf.portfolio.intake.json.Spot;
import org.jspecify.annotations.Nullable;

/** Reads one credential with an achievement, as Open Badges 3.0 has it, in the shapes of either version of the data model. */
public final class BadgeReading {

    private final Spot credential;
    private final Spot subject;
    private final Spot achievement;
    private final PieceRead piece;
    private final Filling fill;

    private BadgeReading(Spot credential, PieceRead piece) {
        this.credential = credential;
        this.subject = credential.object("credentialSubject");
        this.achievement =
                subject.to("achievement").isThere() ? subject.object("achievement") : subject.object("hasCredential");
        this.piece = piece;
        this.fill = new Filling(piece, credential.into());
    }

    /** Puts the checks first, so that a piece never lacks them. */
    public static PieceRead read(Spot credential, List<CredentialCheck> checks) {
        PieceRead piece = credential.into().add("credentials").word("kind", "certificate");
        Proofs.put(checks, piece);
        new BadgeReading(credential, piece).read();
        return piece;
    }

    private void read() {
        fill.ownId(credential.id(), credential.to("id").at());
        fill.text("title", achievement.to("name"), credential.to("name"));
        piece.word("verification.documentKind", "digital-badge");
        type();
        issuer();
        dates();
        credit();
        description();
        Alignments.read(achievement, piece);
        Results.read(subject, achievement, piece);
        fill.yesOrNo("assessment.supervised", subject.to("supervised"));
        if (!achievement.isThere()) {
            credential.into().remark("no-achievement", credential.at());
        }
    }

    private void type() {
        Spot type = achievement.to("achievementType").one();
        String stated = type.text();
        if (stated == null) {
            return;
        }
        piece.text("kind", AchievementKinds.kind(stated), type.at());
        if (AchievementKinds.isDegree(stated)) {
            credential.into().remark("degree", stated);
        }
        if (AchievementKinds.isCompletion(stated)) {
            piece.yesOrNo("completed", true, type.at());
        }
        if (AchievementKinds.isAttendance(stated)) {
            piece.yesOrNo("assessment.held", false, type.at());
        }
    }

    private void issuer() {
        fill.text("code", achievement.to("humanCode"));
        Spot issuer = credential.to("issuer").one();
        Spot creator = achievement.to("creator").one();
        fill.issuerId(issuer);
        fill.text("issuer.name", named(issuer), named(creator));
        fill.country("issuer.country", country(issuer), country(creator));
    }

    private static Spot named(Spot profile) {
        return profile.to("name");
    }

    private static Spot country(Spot profile) {
        Spot address = profile.to("address");
        return address.to("addressCountryCode").isThere()
                ? address.to("addressCountryCode")
                : address.to("addressCountry");
    }

    private void dates() {
        LocalDate awarded = fill.day(
                "awarded",
                credential.to("awardedDate"),
                credential.to("validFrom"),
                credential.to("issuanceDate"),
                credential.to("issued"));
        fill.started(awarded, subject.to("activityStartDate"));
        fill.day("validFrom", credential.to("validFrom"));
        fill.day("expires", credential.to("validUntil"), credential.to("expirationDate"));
    }

    /** The standard gives credits no unit, so that most are only told in a remark. */
    private void credit() {
        Spot credits = Stream.of(subject.to("creditsEarned"), achievement.to("creditsAvailable"))
                .filter(Spot::isThere)
                .findFirst()
                .orElse(subject.to("creditsEarned"));
        Spot amount = credits.node().isObject() ? credits.any("amount", "value", "point") : credits;
        Spot unit = credits.any("unit", "framework", "scheme");
        fill.credit(amount.number(), unit.text(), credits.at());
    }

    private void description() {
        fill.text("description.content", achievement.to("description"), credential.to("description"));
        fill.word("subject", achievement.to("fieldOfStudy"), achievement.to("specialization"));
        Spot criteria = achievement.to("criteria").one();
        piece.text("description.furtherInformation", further(criteria), criteria.at());
        named().ifPresent(spot -> piece.yesOrNo("description.learnerIdentified", true, spot.at()));
    }

    private Optional<Spot> named() {
        return Stream.of("name", "identifier")
                .map(subject::to)
                .filter(Spot::isThere)
                .findFirst();
    }

    private @Nullable String further(Spot criteria) {
        List<String> lines = new ArrayList<>();
        Further.add(criteria, lines);
        credential.each("evidence").forEach(one -> Further.add(one, lines));
        subject.each("evidence").forEach(one -> Further.add(one, lines));
        return Further.text(lines);
    }
}
