package org.iktiraf.portfolio.intake.elm;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.json.Filling;
import org.iktiraf.portfolio.intake.json.Spot;
import org.jspecify.annotations.Nullable;

/** Fills a credential from one achievement of the European Learning Model. */
final class ElmAchievement {

    private final Spot credential;
    private final Spot claim;
    private final Spot specified;
    private final PieceRead piece;
    private final Filling fill;

    ElmAchievement(Spot credential, Spot claim, PieceRead piece) {
        this.credential = credential;
        this.claim = claim;
        this.specified = claim.object("specifiedBy");
        this.piece = piece;
        this.fill = new Filling(piece, credential.into());
    }

    void read(boolean isWhole) {
        common();
        kind(isWhole);
        new ElmSpecification(specified, piece, fill).read();
        ElmAssessment.read(claim, piece);
    }

    void readActivity() {
        common();
        fill.started(null, claim.to("temporal").to("startDate"));
    }

    private void common() {
        String whole = credential.id();
        String own = claim.id();
        fill.ownId(
                whole == null || own == null ? null : whole + "#" + own,
                claim.to("id").at());
        fill.text("title", claim.to("title"), specified.to("title"));
        fill.text(
                "code",
                claim.to("identifier").to("notation"),
                specified.to("identifier").to("notation"));
        issuer();
        dates();
        learner();
        fill.text("description.content", claim.to("description"), specified.to("description"));
        fill.text("description.objectives", specified.to("objective"));
        fill.text("description.furtherInformation", claim.to("additionalNote"), specified.to("additionalNote"));
    }

    private void issuer() {
        Spot body = claim.to("awardedBy").to("awardingBody").one();
        Spot issuer = credential.to("issuer").one();
        fill.issuerId(issuer);
        fill.text(
                "issuer.name",
                body.to("legalName"),
                body.to("prefLabel"),
                issuer.to("legalName"),
                issuer.to("prefLabel"));
        fill.country("issuer.country", country(body), country(issuer));
        Spot quality = body.any("accreditation", "qualityAssurance");
        fill.text("issuer.accreditedBy", quality.to("accreditingAgent").to("legalName"));
    }

    private static Spot country(Spot organisation) {
        return organisation.to("location").to("address").to("countryCode");
    }

    private void dates() {
        LocalDate awarded = fill.day(
                "awarded",
                claim.to("awardedBy").to("awardingDate"),
                credential.to("issued"),
                credential.to("issuanceDate"),
                credential.to("validFrom"));
        fill.started(awarded, claim.to("influencedBy").to("temporal").to("startDate"));
        fill.day("validFrom", credential.to("validFrom"));
        fill.day("expires", credential.any("validUntil", "expirationDate"));
    }

    private void learner() {
        Spot subject = credential.to("credentialSubject");
        Spot name = subject.any("fullName", "familyName", "givenName");
        if (name.isThere()) {
            piece.yesOrNo("description.learnerIdentified", true, name.at());
        }
    }

    private void kind(boolean isWhole) {
        Stream<Spot> always = Stream.of(claim.to("dcType"), specified.to("dcType"));
        Stream<Spot> ofWhole = Stream.of(
                credential.to("credentialProfiles"),
                credential.to("displayParameter").to("title"));
        List<Spot> spots = (isWhole ? Stream.concat(always, ofWhole) : always)
                .filter(Spot::isThere)
                .toList();
        for (Spot spot : spots) {
            String kind = kind(label(spot));
            if (kind != null) {
                piece.text("kind", kind, spot.at());
                return;
            }
        }
    }

    private static @Nullable String label(Spot spot) {
        return spot.at().endsWith("/title") ? spot.text() : EuropeanCodes.label(spot);
    }

    private static @Nullable String kind(@Nullable String label) {
        String text = Objects.requireNonNullElse(label, "").toLowerCase(Locale.ROOT);
        if (text.matches(".*micro-?\\s?(?:credential|kredensial).*")) {
            return "micro-credential";
        }
        return text.matches(".*\\b(?:course|module|class)\\b.*") ? "course" : null;
    }
}
