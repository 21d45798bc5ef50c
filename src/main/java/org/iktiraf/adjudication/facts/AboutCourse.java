package org.iktiraf.adjudication.facts;

import org.iktiraf.policy.Course;
import org.iktiraf.policy.Programme;

/** A subject that speaks of one course of a programme here. */
public interface AboutCourse extends OnRecord {

    Course course();

    Programme programme();
}
