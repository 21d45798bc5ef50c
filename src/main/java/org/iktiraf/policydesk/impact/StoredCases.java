package org.iktiraf.policydesk.impact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseFilter;
import org.iktiraf.casework.CaseOrder;
import org.iktiraf.casework.CaseQuery;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.Tray;
import org.iktiraf.policydesk.dryrun.CaseSent;
import org.iktiraf.portfolio.PersonErased;
import org.iktiraf.portfolio.Portfolios;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All stored cases and the packaged samples, one after another, none of them held longer than it is needed. */
@Component
final class StoredCases {

    static final String SAMPLE = "sample: ";

    private static final int PAGE = 200;

    private final Cases cases;
    private final Portfolios portfolios;
    private final List<CaseSent> samples;

    StoredCases(Cases cases, Portfolios portfolios) {
        this.cases = cases;
        this.portfolios = portfolios;
        this.samples = samples();
    }

    /** The samples first; cases whose person was erased are passed over. */
    Iterator<CaseSent> all() {
        return new All();
    }

    Optional<CaseSent> find(String name) {
        return name.startsWith(SAMPLE)
                ? samples.stream().filter(one -> one.name().equals(name)).findFirst()
                : cases.find(name).flatMap(this::sent);
    }

    private Optional<CaseSent> sent(Case of) {
        try {
            return Optional.of(new CaseSent(
                    of.id(), new String(portfolios.read(of.id(), of.contents().portfolio()), UTF_8)));
        } catch (PersonErased e) {
            return Optional.empty();
        }
    }

    private static List<CaseSent> samples() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:packaged/sample-portfolios/*/portfolio.json"))
                    .map(StoredCases::sample)
                    .sorted(Comparator.comparing(CaseSent::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseSent sample(Resource file) {
        try {
            String path = file.getURL().getPath().replaceFirst("/portfolio.json$", "");
            String name = path.substring(path.lastIndexOf('/') + 1);
            return new CaseSent(SAMPLE + name, file.getContentAsString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class All implements Iterator<CaseSent> {

        private final Deque<CaseSent> waiting = new ArrayDeque<>(samples);
        private String last = "";
        private boolean atEnd;

        @Override
        public boolean hasNext() {
            while (waiting.isEmpty() && !atEnd) {
                List<Case> page = cases.after(last, PAGE);
                atEnd = page.size() < PAGE;
                page.forEach(one -> sent(one).ifPresent(waiting::add));
                last = page.isEmpty() ? last : page.get(page.size() - 1).id();
            }
            return !waiting.isEmpty();
        }

        @Override
        public CaseSent next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return waiting.remove();
        }
    }

    /** How many there are, about. */
    int count() {
        CaseQuery all = new CaseQuery(
                Tray.ALL, null, LocalDate.EPOCH, CaseFilter.NONE, new CaseOrder(CaseOrder.By.DUE, false), 0, 1);
        return samples.size() + cases.count(all).in(Tray.ALL);
    }
}
