package org.iktiraf.issuing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseChanged;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.StepKind;
import org.iktiraf.issuing.clr.Recognition;
import org.iktiraf.issuing.clr.Records;
import org.iktiraf.issuing.keys.Keyring;
import org.iktiraf.issuing.keys.Signatory;
import org.iktiraf.issuing.keys.Signatory.Pen;
import org.iktiraf.issuing.status.Places;
import org.iktiraf.issuing.status.PublishedStatus;
import org.iktiraf.issuing.status.StatusEntries;
import org.iktiraf.issuing.status.StatusEntry;
import org.iktiraf.portfolio.Portfolios;
import org.springframework.stereotype.Component;

/**
 * Issues what was decided as a signed credential. It is made when somebody first asks for it, sealed with its case, and the
 * same bytes ever after; only another decision, or a key that was withdrawn, leads to another, and the older one is revoked.
 */
@Component
final class Credentials {

    private static final int TRIES = 5;

    private final Casework casework;
    private final Recognitions recognitions;
    private final Records records;
    private final Signatory signatory;
    private final Keyring keyring;
    private final Places places;
    private final PublishedStatus lists;
    private final StatusEntries entries;
    private final Portfolios portfolios;
    private final Proceedings proceedings;

    Credentials(
            Casework casework,
            Recognitions recognitions,
            Records records,
            Signatory signatory,
            Keyring keyring,
            Places places,
            PublishedStatus lists,
            StatusEntries entries,
            Portfolios portfolios,
            Proceedings proceedings) {
        this.casework = casework;
        this.recognitions = recognitions;
        this.records = records;
        this.signatory = signatory;
        this.keyring = keyring;
        this.places = places;
        this.lists = lists;
        this.entries = entries;
        this.portfolios = portfolios;
        this.proceedings = proceedings;
    }

    /** What was issued of the decision that stands, if anything was and its key still stands. */
    Optional<Issued> find(CaseFile file) {
        return file.history().stream()
                .map(Recorded::step)
                .filter(Issued::isTold)
                .map(Issued::of)
                .filter(one -> one.ruling().equals(file.of().contents().ruling()))
                .max(Comparator.comparing(Issued::at))
                .filter(one -> keyring.stands(one.key()));
    }

    /**
     * The credential of a case, issued now unless it was before.
     *
     * @param by user name of whoever asks for it
     * @param locale of its sentences, where no letter tells the language of the case
     * @throws NotPossible if no person has decided, or the person was erased
     * @throws NothingGranted if there is nothing to certify
     */
    byte[] get(String caseId, String by, Locale locale) {
        return get(caseId, by, locale, TRIES);
    }

    private byte[] get(String caseId, String by, Locale locale, int tries) {
        CaseFile file = casework.file(casework.find(caseId));
        Optional<Issued> before = find(file);
        if (before.isPresent()) {
            return portfolios.read(caseId, before.get().content());
        }
        try {
            return issue(file, by, locale);
        } catch (CaseChanged e) {
            if (tries == 1) {
                throw e;
            }
            return get(caseId, by, locale, tries - 1);
        }
    }

    private byte[] issue(CaseFile file, String by, Locale locale) {
        Recognition recognition = recognitions.of(file, locale);
        if (recognition.isEmpty()) {
            throw new NothingGranted();
        }
        Case of = file.of();
        StatusEntry place = places.take(of.id());
        Pen pen = signatory.pen();
        byte[] bytes = records.write(recognition, lists.entry(place), pen)
                .toPrettyString()
                .getBytes(UTF_8);
        Act act = Act.of(by, StepKind.CREDENTIAL_ISSUED)
                .about(Issued.CONTENT, portfolios.keep(of.id(), bytes))
                .about(Issued.RULING, String.valueOf(of.contents().ruling()))
                .about(Issued.KEY, pen.key().id())
                .about(Issued.LANGUAGE, recognition.locale().getLanguage())
                .about("status", place.list() + "/" + place.index());
        proceedings.take(of, act, UnaryOperator.identity());
        entries.revokeOthers(place);
        return bytes;
    }
}
