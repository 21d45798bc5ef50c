package org.iktiraf.issuing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.RuledLine;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The badge of one line, taken out of the record that was issued: signed for itself, and revoked with the record, for both
 * name the same place in the status list.
 */
@Component
final class SingleBadges {

    private final Casework casework;
    private final Recognitions recognitions;
    private final Credentials credentials;

    SingleBadges(Casework casework, Recognitions recognitions, Credentials credentials) {
        this.casework = casework;
        this.recognitions = recognitions;
        this.credentials = credentials;
    }

    /**
     * The badge; the record is issued now unless it was before.
     *
     * @param kind {@code claim} or {@code access}
     * @param line id of the claim, or the access route
     * @throws org.iktiraf.casework.NotPossible if no person has decided, or the person was erased
     * @throws NothingGranted if nothing was granted on that line
     */
    byte[] get(String caseId, String kind, String line, String by, Locale locale) {
        List<RuledLine> lines =
                recognitions.of(casework.file(casework.find(caseId)), locale).certified();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind().equals(kind) && lines.get(i).line().equals(line)) {
                return badge(credentials.get(caseId, by, locale), i);
            }
        }
        throw new NothingGranted();
    }

    private static byte[] badge(byte[] record, int at) {
        return JsonMapper.shared()
                .readTree(record)
                .at("/credentialSubject/verifiableCredential/" + at)
                .toPrettyString()
                .getBytes(UTF_8);
    }
}
