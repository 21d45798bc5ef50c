package org.iktiraf.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.iktiraf.adjudication.WrongAsk.Wrong;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.InlineProgrammes;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Claim;

/** The programme that a portfolio asks for, found in the rulebook or carried inline. */
record Sought(Institution institution, Programme programme) {

    /** @throws WrongAsk if something that is asked for does not exist */
    static Sought of(Asks asks, Rulebook rulebook, InlineProgrammes inline) {
        Sought sought = asks.inlineProgramme().isEmpty() ? named(asks, rulebook) : carried(asks, inline);
        List<Wrong> wrongs = new ArrayList<>();
        sought.programme.policies().stream()
                .filter(slug -> rulebook.edition(slug).isEmpty())
                .forEach(slug ->
                        wrongs.add(new Wrong("asks.inlineProgramme.policies", "no policy is called \"" + slug + "\"")));
        for (int i = 0; i < asks.claims().size(); i++) {
            wrongs.addAll(sought.wrongs("asks.claims[" + i + "]", asks.claims().get(i)));
        }
        if (!wrongs.isEmpty()) {
            throw new WrongAsk(wrongs);
        }
        return sought;
    }

    /** The course of this code, which is there. */
    Course course(String code) {
        return programme.course(code).orElseThrow();
    }

    private List<Wrong> wrongs(String place, Claim claim) {
        List<Wrong> wrongs = new ArrayList<>();
        if (programme.course(claim.course()).isEmpty()) {
            wrongs.add(new Wrong(
                    place + ".course", "programme " + programme.code() + " has no course \"" + claim.course() + "\""));
        }
        if (claim.stack() != null && programme.stack(claim.stack()).isEmpty()) {
            wrongs.add(new Wrong(
                    place + ".stack", "programme " + programme.code() + " has no stack \"" + claim.stack() + "\""));
        }
        programme
                .stack(claim.stack())
                .filter(stack -> !claim.course().equals(stack.course() == null ? stack.id() : stack.course()))
                .ifPresent(stack -> wrongs.add(new Wrong(
                        place + ".course", "stack \"" + stack.id() + "\" does not answer \"" + claim.course() + "\"")));
        return wrongs;
    }

    private static Sought named(Asks asks, Rulebook rulebook) {
        Institution institution = rulebook.institution(String.valueOf(asks.institution()))
                .orElseThrow(
                        () -> wrong("asks.institution", "no institution is called \"" + asks.institution() + "\""));
        Programme programme = institution
                .programme(String.valueOf(asks.programme()))
                .orElseThrow(() ->
                        wrong("asks.programme", institution.name() + " has no programme \"" + asks.programme() + "\""));
        return new Sought(institution, programme);
    }

    private static Sought carried(Asks asks, InlineProgrammes inline) {
        try {
            InlineProgrammes.InlineProgramme read = inline.read(asks.inlineProgramme());
            return new Sought(read.institution(), read.programme());
        } catch (IllegalArgumentException e) {
            throw wrong("asks.inlineProgramme", String.valueOf(e.getMessage()));
        }
    }

    private static WrongAsk wrong(String place, String message) {
        return new WrongAsk(List.of(new Wrong(place, message)));
    }
}
