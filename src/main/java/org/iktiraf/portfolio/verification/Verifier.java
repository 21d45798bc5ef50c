package org.iktiraf.portfolio.verification;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Checks what can be checked of a credential, whatever proof it carries; hides the libraries that do so. It never throws
 * for what a credential holds, and fetches nothing that the configuration does not allow. What a word of
 * {@code because} means to people is the message {@code "check.because."} and the word.
 */
public interface Verifier {

    /**
     * Checks a credential with proofs embedded, with none, or as a Europass seal in its JSON form.
     *
     * @param addresses under which the learner says to have earned it
     * @param today day on which a status list must be valid
     */
    Verified ofJson(JsonNode credential, List<String> addresses, LocalDate today);

    /** Checks a credential that is a compact token of three parts, or one with disclosures behind it. */
    Verified ofToken(String token, List<String> addresses, LocalDate today);

    /** Checks the seal of an XML document; {@link Verified#credential} is null, for nothing of it is JSON. */
    Verified ofXml(byte[] document);
}
