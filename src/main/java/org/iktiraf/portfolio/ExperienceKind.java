package org.iktiraf.portfolio;

/** How experience was gained: formal, non-formal or informal learning all count as experience. */
public enum ExperienceKind {
    WORK,
    VOLUNTARY,
    TRAINING,
    SELF_DIRECTED,
    HOBBY
}
