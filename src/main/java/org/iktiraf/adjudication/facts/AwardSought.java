package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.ExperienceKind;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * A whole qualification that the learner asks to be awarded by experience: an access route, of which more must be judged
 * than who the learner is, for the provider and the programme must be fit for it too.
 *
 * @param level the level by whose rules the qualification is awarded, a vocabulary name such as {@code master}
 * @param professional whether the programme has a professional body that must accept the award
 */
public record AwardSought(AccessSought sought, String level, boolean professional, Institution institution)
        implements OnRecord {

    static AwardSought of(AccessSought sought, Institution institution) {
        boolean professional = sought.programme().professionalBody() != null;
        return new AwardSought(sought, sought.level(), professional, institution);
    }

    @Override
    public Subject subject() {
        return sought.subject();
    }

    @Override
    public String where() {
        return "programme";
    }

    @Override
    public Portfolio portfolio() {
        return sought.portfolio();
    }

    @Override
    public List<String> names() {
        return sought.names();
    }

    @Override
    public @Nullable String courseCode() {
        return null;
    }

    /** Whole years of relevant work, of which work before an age does not count; from birth on, all of it does. */
    public Found yearsOfWork(Figure fromAge) {
        return new Experiences(portfolio(), sought.programme())
                .relevantYears(
                        EnumSet.of(ExperienceKind.WORK), portfolio().learner().born(), fromAge.value());
    }

    /** Whether the learner is registered with the institution. */
    public Found registered() {
        return Found.of(portfolio().learner().registeredHere(), "learner.registeredHere");
    }

    /** Whether the institution holds an approval on the day of application; not known where it lists none at all. */
    public Found holdsApproval(String approval) {
        return new Approval(institution, approval).heldOn(portfolio().asks().on());
    }

    /** Months from the first day of an approval to the day of application; a begun month counts as whole. */
    public Found approvalAge(String approval) {
        LocalDate on = portfolio().asks().on();
        return new Approval(institution, approval).monthsOn(on);
    }

    /** The programme's accreditation. */
    public Found accreditation() {
        return Found.of(sought.programme().accreditation(), "programme.accreditation");
    }

    /** The programme's mode. */
    public Found mode() {
        return Found.of(sought.programme().mode(), "programme.mode");
    }

    /** Whether a stage of the assessment was passed, and every one before it in the order that a reading names. */
    public Found stage(String stage, Reading inOrder) {
        return new Stages(portfolio(), inOrder.means()).passed(stage);
    }

    /** Whether the days on which the stages were passed follow the order that a reading names. */
    public Found stagesInOrder(Reading inOrder) {
        return new Stages(portfolio(), inOrder.means()).heldInOrder();
    }
}
