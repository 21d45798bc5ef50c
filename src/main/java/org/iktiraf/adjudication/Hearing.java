package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.adjudication.ledger.Bookkeeping;
import org.iktiraf.adjudication.ledger.Candidates;
import org.iktiraf.adjudication.ledger.Cap;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Pools;
import org.iktiraf.adjudication.ledger.SameLearning;
import org.iktiraf.adjudication.ledger.Selection;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Claim;
import org.jspecify.annotations.Nullable;

/** One case, once all rules have spoken: its lines, its ledger and its decision. */
final class Hearing {

    private final Sought sought;
    private final Asks asks;
    private final List<Binding> bindings;
    private final List<Finding> findings;
    private final List<Cap> caps;
    private final Verdicts verdicts;

    Hearing(
            Sought sought,
            Asks asks,
            List<Binding> bindings,
            Map<String, Entry> entries,
            List<Finding> findings,
            List<Cap> caps) {
        this.sought = sought;
        this.asks = asks;
        this.bindings = bindings;
        this.findings = findings;
        this.caps = new Pools(asks.claims()).of(caps);
        this.verdicts = new Verdicts(entries, findings);
    }

    Decision decide(Candidates candidates, SameLearning learning, Selection selection) {
        Bookkeeping bookkeeping =
                new Bookkeeping(caps, cap -> entry(cap).whenCannotTell(), candidates, learning, sought::course);
        List<CreditLine> lines = asks.claims().stream()
                .sorted(Comparator.comparing(Claim::id))
                .map(new CreditLines(sought.programme(), verdicts)::of)
                .toList();
        Bookkeeping.Account account = bookkeeping.settle(lines, selection);
        List<Finding> all = new ArrayList<>(findings);
        for (int i = 0; i < caps.size(); i++) {
            all.add(finding(caps.get(i), account.ledger().caps().get(i).wanted()));
        }
        all.sort(Comparator.naturalOrder());
        List<AccessLine> access =
                asks.access().stream().distinct().sorted().map(this::access).toList();
        Fees fees = new Fees(verdicts);
        Verdict verdict = new Verdict(
                mildest(access), account.ledger().claimed(), account.ledger().granted());
        return new Decision(
                asks.on(),
                asks.inlineProgramme().isEmpty() ? asks.institution() : null,
                sought.programme().code(),
                verdict,
                access,
                account.lines(),
                account.ledger(),
                fees.charged(),
                fees.totals(),
                all,
                notices(),
                bindings.stream().map(Hearing::used).toList());
    }

    private AccessLine access(AccessRoute route) {
        Verdicts.Answer answer = verdicts.access(Values.word(route));
        String level = findings.stream()
                .map(Finding::subject)
                .filter(s -> s.kind().equals("access"))
                .map(s -> s.words().getOrDefault("level", ""))
                .findFirst()
                .orElse(sought.programme().level());
        return new AccessLine(route, level, answer.outcome(), answer.because());
    }

    private Finding finding(Cap cap, BigDecimal wanted) {
        BigDecimal limit = cap.limit();
        State state = limit == null ? State.CANNOT_TELL : wanted.compareTo(limit) <= 0 ? State.MET : State.NOT_MET;
        Object required = Values.plain(limit);
        String where = cap.pool() == null ? "ledger" : "ledger/" + cap.pool();
        return new Finding(cap.rule(), subject(cap), state, "at most", required, wanted, true, where, cap.settings());
    }

    /** The programme, or the source that is shared. */
    private Subject subject(Cap cap) {
        Map<String, String> words = new HashMap<>();
        words.put("programme", sought.programme().title());
        words.put("level", sought.programme().level());
        Subject source = cap.source();
        if (source != null) {
            words.putAll(source.words());
            return new Subject(source.kind(), source.id(), null, words);
        }
        if (cap.pool() != null) {
            words.put("pool", cap.pool());
        }
        return new Subject("programme", sought.programme().code(), null, words);
    }

    /** Notices without logic, by the routes that are asked for. */
    private List<String> notices() {
        TreeSet<String> routes = new TreeSet<>();
        asks.access().forEach(route -> routes.add(Values.word(route)));
        asks.claims().forEach(claim -> routes.add(Values.word(claim.route())));
        return bindings.stream()
                .flatMap(binding -> binding.notices().stream())
                .filter(notice -> notice.isFor(routes))
                .map(Binding.Notice::rule)
                .sorted()
                .toList();
    }

    private static EditionUsed used(Binding binding) {
        Edition edition = binding.edition();
        return new EditionUsed(edition.slug(), edition.hash(), edition.policy().inForceFrom(), binding.inForce());
    }

    private Entry entry(Cap cap) {
        return verdicts.entry(cap.rule());
    }

    private static @Nullable Outcome mildest(List<AccessLine> access) {
        return access.stream()
                .map(AccessLine::outcome)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
