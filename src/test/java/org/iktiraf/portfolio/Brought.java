package org.iktiraf.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A portfolio for a test, of which only what matters is said: nothing is brought and nothing is asked for otherwise. */
public final class Brought {

    private final Portfolio like;
    private List<Credential> credentials;
    private List<Match> matches;
    private List<Judgement> judgements;
    private List<Use> uses;
    private List<Event> events;
    private List<Standing> standing;
    private @Nullable String institution;
    private @Nullable String programme;
    private @Nullable Integer semestersHere;
    private List<Claim> claims;
    private Map<String, Object> inlineProgramme;

    private Brought(Portfolio like) {
        this.like = like;
        this.credentials = like.credentials();
        this.matches = like.matches();
        this.judgements = like.judgements();
        this.uses = like.uses();
        this.events = like.events();
        this.standing = like.standing();
        this.institution = like.asks().institution();
        this.programme = like.asks().programme();
        this.semestersHere = like.asks().semestersHere();
        this.claims = like.asks().claims();
        this.inlineProgramme = like.asks().inlineProgramme();
    }

    /** What another portfolio brings, to be changed in something. */
    public static Brought like(Portfolio other) {
        return new Brought(other);
    }

    public static Brought on(LocalDate day) {
        Asks asks = new Asks(null, null, Map.of(), day, null, null, null, null, List.of(), List.of(), List.of());
        return new Brought(new Portfolio(
                Learner.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                asks));
    }

    /** To a programme of an institution in the rulebook. */
    public Brought to(String institutionSlug, String programmeCode) {
        institution = institutionSlug;
        programme = programmeCode;
        inlineProgramme = Map.of();
        return this;
    }

    public Brought claiming(List<Claim> some) {
        claims = some;
        return this;
    }

    public Brought semestersHere(@Nullable Integer semesters) {
        semestersHere = semesters;
        return this;
    }

    public Brought with(List<Credential> some) {
        credentials = some;
        return this;
    }

    public Brought matched(List<Match> some) {
        matches = some;
        return this;
    }

    public Brought judged(Judgement... some) {
        judgements = List.of(some);
        return this;
    }

    public Brought used(Use... some) {
        uses = List.of(some);
        return this;
    }

    public Brought happened(Event... some) {
        events = List.of(some);
        return this;
    }

    public Brought standing(Standing... some) {
        standing = List.of(some);
        return this;
    }

    public Portfolio portfolio() {
        return new Portfolio(
                like.learner(),
                like.qualifications(),
                credentials,
                like.experience(),
                like.assessments(),
                matches,
                like.documents(),
                like.coursesTaken(),
                judgements,
                uses,
                events,
                standing,
                like.origins(),
                asks());
    }

    private Asks asks() {
        Asks asks = like.asks();
        return new Asks(
                institution,
                programme,
                inlineProgramme,
                asks.on(),
                asks.firstDayOfStudy(),
                semestersHere,
                asks.exitAward(),
                asks.major(),
                asks.alternatives(),
                asks.access(),
                claims);
    }
}
