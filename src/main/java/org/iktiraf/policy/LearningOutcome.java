package org.iktiraf.policy;

/** A learning outcome of a course, such as {@code CLO1}. */
public record LearningOutcome(String code, String text) {}
