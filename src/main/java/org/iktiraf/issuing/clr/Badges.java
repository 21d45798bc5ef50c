package org.iktiraf.issuing.clr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.casework.RuledLine;
import org.iktiraf.policy.Course;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Grade;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One Open Badges 3.0 credential for each line of a ruling, unsigned. */
final class Badges {

    private final Recognition of;
    private final Envelope envelope;
    private final Narrative narrative;
    private final Brought brought;

    Badges(Recognition of, Envelope envelope, Narrative narrative) {
        this.of = of;
        this.envelope = envelope;
        this.narrative = narrative;
        this.brought = new Brought(of);
    }

    ObjectNode of(RuledLine line) {
        return line.kind().equals("access") ? access(line) : credit(line);
    }

    private ObjectNode credit(RuledLine line) {
        String title = of.title(line);
        ObjectNode badge = badge(title, of.code(line));
        ObjectNode subject = (ObjectNode) badge.path("credentialSubject");
        subject.put("creditsEarned", Objects.requireNonNull(line.credits()));
        ObjectNode achievement = achievement(subject, "Course", title, narrative.credit(line), of.code(line));
        achievement.put("humanCode", of.code(line));
        achievement.put("creditsAvailable", available(line));
        achievement.put(
                "description",
                narrative.say("issuing.course.description", of.code(line), title, of.programmeTitle(), of.unit()));
        grades(brought.grades(line), subject, achievement);
        evidence(brought.credentials(line), badge);
        return badge;
    }

    private ObjectNode access(RuledLine line) {
        String name = narrative.say("issuing.access.name", of.programmeTitle());
        ObjectNode badge = badge(name, null);
        ObjectNode subject = (ObjectNode) badge.path("credentialSubject");
        achievement(subject, "ext:AccessDecision", name, narrative.access(line), "access/" + line.line())
                .put(
                        "description",
                        narrative.say("issuing.access.description", of.programmeTitle(), narrative.route(line)));
        return badge;
    }

    private ObjectNode badge(String name, @Nullable String code) {
        ObjectNode badge = envelope.open("AchievementCredential", Envelope.BADGES);
        badge.put("name", code == null || code.equals(name) ? name : code + " " + name);
        ObjectNode subject = badge.putObject("credentialSubject");
        subject.putArray("type").add("AchievementSubject");
        envelope.identify(subject);
        return badge;
    }

    /** The same course of the same programme has the same id, whoever earns it. */
    private ObjectNode achievement(ObjectNode subject, String type, String name, String criteria, String what) {
        String path = envelope.issuerName() + "/" + of.decision().programme() + "/" + what;
        ObjectNode achievement =
                subject.putObject("achievement").put("id", "urn:uuid:" + UUID.nameUUIDFromBytes(path.getBytes(UTF_8)));
        achievement.putArray("type").add("Achievement");
        achievement.put("achievementType", type).put("name", name);
        achievement.put("inLanguage", of.locale().getLanguage());
        achievement.putObject("criteria").put("narrative", criteria);
        return achievement;
    }

    /** What the course carries in all; what the claim carried where it is a course of any learning. */
    private BigDecimal available(RuledLine line) {
        return Optional.ofNullable(of.programme())
                .flatMap(programme -> programme.course(of.code(line)))
                .filter(course -> !course.bucket())
                .map(Course::credits)
                .map(BigDecimal::valueOf)
                .or(() -> of.ruling().decision().credits().stream()
                        .filter(one -> one.claim().equals(line.line()))
                        .map(CreditLine::credits)
                        .findFirst())
                .orElse(Objects.requireNonNull(line.credits()));
    }

    private void grades(List<Grade> grades, ObjectNode subject, ObjectNode achievement) {
        for (Grade grade : grades) {
            String id = Records.id();
            ObjectNode described =
                    achievement.withArrayProperty("resultDescription").addObject();
            described.put("id", id).putArray("type").add("ResultDescription");
            described.put("name", narrative.say("issuing.grade", grade.scale())).put("resultType", "LetterGrade");
            ObjectNode result = subject.withArrayProperty("result").addObject();
            result.putArray("type").add("Result");
            result.put("resultDescription", id).put("value", grade.value());
        }
    }

    private void evidence(List<Credential> credentials, ObjectNode badge) {
        for (Credential one : credentials) {
            ArrayNode all = badge.withArrayProperty("evidence");
            ObjectNode evidence = all.addObject();
            brought.idAtIssuer(one).ifPresent(id -> evidence.put("id", id));
            evidence.putArray("type").add("Evidence");
            evidence.put("name", one.title() == null ? one.id() : one.title());
            if (one.issuer().name() != null) {
                evidence.put("description", one.issuer().name());
            }
        }
    }
}
