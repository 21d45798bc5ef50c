package org.iktiraf.portfolio.intake.doubles;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iktiraf.portfolio.intake.json.Slugs;
import org.iktiraf.portfolio.intake.json.StatedDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A credential of a portfolio by what tells whether it certifies the same learning as another. */
record Learnt(ObjectNode tree, LearntFrom from) {

    static Learnt of(ObjectNode credential, Map<String, LearntFrom> origins) {
        String where = "credentials/" + credential.path("id").asString("");
        return new Learnt(credential, origins.getOrDefault(where, LearntFrom.NOWHERE));
    }

    String id() {
        return tree.path("id").asString("");
    }

    boolean isForged() {
        return tree.path("checks").valueStream().anyMatch(check -> is(check, "signature", false));
    }

    /** How well it is evidenced: verified, in a format of issuers, in a table, or only typed. */
    int weight() {
        boolean signed = tree.path("checks").valueStream().anyMatch(check -> is(check, "signature", true));
        boolean authentic = tree.path("verification").path("authentic").asBoolean(false);
        return authentic ? 5 : signed ? 4 : from.format().isEmpty() ? 0 : isTold() ? 1 : 3;
    }

    private boolean isTold() {
        return from.format().equals("table")
                || from.format().contains("linkedin")
                || from.format().equals("ler-rs")
                || from.format().equals("iktiraf-portfolio");
    }

    /** Why it certifies the same as the other; empty where it does not, or nobody can tell. */
    Optional<String> sameAs(Learnt other) {
        if (from.ownId() != null && from.ownId().equals(other.from.ownId())) {
            return Optional.of("same-credential-id");
        }
        boolean oneFile = !from.document().isEmpty() && from.document().equals(other.from.document());
        boolean twoIds = from.ownId() != null && other.from.ownId() != null;
        if ((oneFile && twoIds)
                || title().isEmpty()
                || !title().equals(other.title())
                || differ(code(), other.code())) {
            return Optional.empty();
        }
        return isIssuerOf(other) ? sameDay(other, oneFile) : Optional.empty();
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private boolean isIssuerOf(Learnt other) {
        boolean sameId = from.issuerId() != null && from.issuerId().equals(other.from.issuerId());
        return sameId || (!issuer().isEmpty() && issuer().equals(other.issuer()));
    }

    private Optional<String> sameDay(Learnt other, boolean oneFile) {
        StatedDay mine = awarded();
        StatedDay theirs = other.awarded();
        if (mine == null || theirs == null) {
            return oneFile ? Optional.empty() : Optional.of("same-issuer-title");
        }
        LocalDate day = mine.day();
        LocalDate theirDay = theirs.day();
        if (day != null && theirDay != null) {
            return day.equals(theirDay) ? Optional.of("same-issuer-title-day") : Optional.empty();
        }
        return mine.text().startsWith(theirs.text()) || theirs.text().startsWith(mine.text())
                ? Optional.of("same-issuer-title-"
                        + (Math.min(mine.text().length(), theirs.text().length()) > 4 ? "month" : "year"))
                : Optional.empty();
    }

    private @Nullable StatedDay awarded() {
        String day = tree.path("awarded").asString("");
        return day.isEmpty() ? from.awarded() : StatedDay.of(day);
    }

    private String title() {
        return key(tree.path("title"));
    }

    private String code() {
        return key(tree.path("code"));
    }

    private String issuer() {
        return key(tree.path("issuer").path("name"));
    }

    private static String key(JsonNode text) {
        return Slugs.key(text.asString(""));
    }

    private static boolean is(JsonNode check, String kind, boolean passed) {
        JsonNode came = check.path("passed");
        return Objects.equals(check.path("check").asString(""), kind) && came.isBoolean() && came.asBoolean() == passed;
    }
}
