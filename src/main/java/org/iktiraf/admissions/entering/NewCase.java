package org.iktiraf.admissions.entering;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iktiraf.admissions.entering.Wrong.Word;
import org.iktiraf.policy.Programme;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An application that an officer types because no file of it exists. It becomes a portfolio in the documented format, so
 * that nothing gets in that could not have been sent.
 */
final class NewCase {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private NewCase() {}

    static byte[] portfolio(
            Typed typed,
            String institution,
            Programme programme,
            Collection<String> ways,
            Map<String, String> claims,
            LocalDate today) {
        ObjectNode portfolio = MAPPER.createObjectNode();
        learner(portfolio.putObject("learner"), typed);
        ObjectNode asks = portfolio
                .putObject("asks")
                .put("institution", institution)
                .put("programme", programme.code())
                .put("on", typed.past("applied", today).toString());
        if (!typed.isBlank("firstDayOfStudy")) {
            asks.put("firstDayOfStudy", typed.day("firstDayOfStudy").toString());
        }
        ArrayNode access = asks.putArray("access");
        ways.forEach(access::add);
        ArrayNode claimed = asks.putArray("claims");
        claims.forEach((course, route) ->
                claimed.addObject().put("id", course).put("course", course).put("route", route));
        if (ways.isEmpty() && claims.isEmpty()) {
            typed.wrong("access", Word.MISSING);
        }
        typed.check();
        return MAPPER.writeValueAsBytes(portfolio);
    }

    private static void learner(ObjectNode learner, Typed typed) {
        learner.put("name", typed.needed("name"));
        if (!typed.isBlank("born")) {
            learner.put("born", typed.day("born").toString());
        }
        if (!typed.isBlank("nationality")) {
            learner.put("nationality", typed.line("nationality").toUpperCase(Locale.ROOT));
        }
        Boolean here = typed.yesNo("registeredHere");
        if (here != null) {
            learner.put("registeredHere", here);
        }
    }

    /** Routes and ways in as portfolios name them. */
    static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
