package org.iktiraf.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * What a credential says of itself to learners and to those who recognise it.
 *
 * @param objectives what it is for
 * @param content what is taught
 * @param delivery mode of delivery, such as {@code online}
 * @param learnerChoosesUnits whether learners choose units that fit their needs
 * @param paceOrAssessmentFitted whether pace, delivery or assessment fit the learner
 * @param demand which learners, employers or industries asked for it, {@code none} where nobody did
 * @param industryPartner who in the industry keeps it current, {@code none} where nobody does
 * @param shareable whether the learner can share it by a link or a file
 * @param outcomesMeasurable whether somebody judged its outcomes to be clear and measurable
 * @param ectsCriteriaMet whether somebody judged it to meet the criteria of the European credit system
 * @param learnerIdentified whether it names its learner
 * @param levelApplies whether a level applies to it at all
 * @param participation form of participation, such as {@code online} or {@code on-site}
 * @param qualityAssurance kind of quality assurance that stands behind it, {@code none} where none does
 * @param prerequisites what must be had before, {@code none} where nothing must
 * @param stackability what it can be stacked to, {@code none} where it stands alone
 * @param furtherInformation where more is found
 * @param providerProfile who an unregulated provider is
 * @param reviewProcess how it is reviewed
 * @param creditRecognition where it counts as credit, {@code none} where it does not
 * @param industryRecognition which industry recognises it, {@code none} where none does
 */
public record Description(
        @Nullable String objectives,
        @Nullable String content,
        @Nullable String delivery,
        @Nullable Boolean learnerChoosesUnits,
        @Nullable Boolean paceOrAssessmentFitted,
        @Nullable String demand,
        @Nullable String industryPartner,
        @Nullable Boolean shareable,
        @Nullable Boolean outcomesMeasurable,
        @Nullable Boolean ectsCriteriaMet,
        @Nullable Boolean learnerIdentified,
        @Nullable Boolean levelApplies,
        @Nullable String participation,
        @Nullable String qualityAssurance,
        @Nullable String prerequisites,
        @Nullable String stackability,
        @Nullable String furtherInformation,
        @Nullable String providerProfile,
        @Nullable String reviewProcess,
        @Nullable String creditRecognition,
        @Nullable String industryRecognition) {

    /** A credential that says nothing of itself. */
    public static final Description UNKNOWN = new Description(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null);
}
