package org.iktiraf.portfolio.intake.badges;

import java.util.Map;
import java.util.Set;
import org.iktiraf.portfolio.intake.json.Slugs;

/** What the types of achievement of Open Badges mean here. */
final class AchievementKinds {

    private static final Map<String, String> KINDS = Map.of(
            "microcredential", "micro-credential",
            "course", "course",
            "module", "course",
            "mooc", "mooc",
            "cpd", "cpd",
            "continuingeducation", "cpd",
            "professionaldevelopment", "cpd");

    private static final Set<String> DEGREES = Set.of(
            "associatedegree",
            "bachelordegree",
            "degree",
            "diploma",
            "doctoraldegree",
            "masterdegree",
            "professionaldoctorate",
            "researchdoctorate",
            "secondaryschooldiploma",
            "generaleducationdevelopment");

    private static final Set<String> WITHOUT_ASSESSMENT =
            Set.of("attendance", "participation", "certificateofattendance", "certificateofparticipation");

    private AchievementKinds() {}

    /** Kind of the credential; a certificate where the type says nothing else. */
    static String kind(String type) {
        return KINDS.getOrDefault(key(type), "certificate");
    }

    static boolean isDegree(String type) {
        return DEGREES.contains(key(type));
    }

    static boolean isCompletion(String type) {
        return key(type).equals("certificateofcompletion");
    }

    static boolean isAttendance(String type) {
        return WITHOUT_ASSESSMENT.contains(key(type));
    }

    private static String key(String type) {
        return Slugs.key(type.replaceFirst("^.*[:/#]", ""));
    }
}
