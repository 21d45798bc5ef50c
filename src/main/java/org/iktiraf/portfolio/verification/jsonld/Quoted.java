package org.iktiraf.portfolio.verification.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The term that the library's sentence speaks of. */
final class Quoted {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\]]{1,100})]");

    private Quoted() {}

    static String term(JsonLdError error) {
        Matcher matcher = IN_BRACKETS.matcher(String.valueOf(error.getMessage()));
        return matcher.find() ? matcher.group(1) : "";
    }
}
