package org.iktiraf.portfolio.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongFieldTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "hours": "twelve"           | hours: hours must be a number from 0 to 100000; found "twelve"
            "hours": -1                 | hours: hours must be a number from 0 to 100000; found -1
            "hours": 1e17               | hours: hours must be a number from 0 to 100000; found 1E+17
            "hours": 1e99               | hours: a number must have at most 18 digits before its point; found 1E+99
            "issuer": {"cohortsCompleted": 1e308} | issuer.cohortsCompleted: a number must have at most 18 digits before its point; found 1E+308
            "hours": 1e-999999          | hours: a number must have at most 100 decimals or final zeros; found 1E-999999
            "completed": "yes"          | completed: completed must be true or false; found "yes"
            "awarded": "2026-02-30"     | awarded: awarded must be a date that exists, written year-month-day, such as 2026-02-28; found "2026-02-30"
            "awarded": "1/2/2026"       | awarded: awarded must be a date that exists, written year-month-day, such as 2026-02-28; found "1/2/2026"
            "title": " "                | title: title must be text of at most 300 characters, not blank; found " "
            "title": "\\ud83d"          | title: a text must hold whole characters; found half of one, such as \\ud83d without its other half
            "subject": "Law"            | subject: subject must be a word of the vocabulary: at most 64 lower-case letters and digits with dashes, such as malay-language; found "Law"
            "issuer": "Acme"            | issuer: issuer must be an object, between { and }; found "Acme"
            "issuer": {"country": "my"} | issuer.country: country must be a country code of two capital letters, such as MY; found "my"
            "issuer": {"cohortsCompleted": 1.5} | issuer.cohortsCompleted: cohortsCompleted must be a whole number from 0 to 1000; found 1.5
            "programme": {"accreditation": "Full"} | programme.accreditation: accreditation must be one of none, provisional, full, recognised; found "Full"
            "level": {"framework": "MQF"} | level.value: value is missing; it must be text of at most 64 characters, not blank, or a number from -100000 to 100000
            "outcomes": "CLO1"          | outcomes: outcomes must be a list of at most 100 learning outcomes; found "CLO1"
            "outcomes": ["CLO1", 2]     | outcomes[1]: outcomes[1] must be text of at most 2000 characters, not blank; found 2
            "parts": ["c2", "c2"]       | parts: parts must hold each item once; found one of them twice
            "parts": ["c3"]             | parts[0]: parts[0] must be the id of one of the credentials; found "c3", which nothing in this portfolio has; the nearest is "c1"
            "parts": ["x1"]             | parts[0]: parts[0] must be the id of one of the credentials; found "x1", which experience[0] has; the nearest is "c1"
            "parts": ["c1"]             | parts: parts must not lead back to the credential itself; found "c1 -> c1"
            "hour": 12                  | hour: unknown field "hour"; did you mean "hours"?
            "transcript": {"x": true}   | transcript.x: unknown field "x"; the fields here are learningOutcomes, studyHours, level, creditPoints
            "started": "2025-02-01", "awarded": "2025-01-31" | awarded: awarded must not be before started, which is 2025-02-01; found 2025-01-31
            """)
    void saysWhatIsExpectedOfACredentialAndWhatWasFound(String field, String error) {
        String text = Texts.with("\"credentials\": [{\"id\": \"c1\", \"kind\": \"mooc\", " + field
                + "}, {\"id\": \"c2\", \"kind\": \"mooc\"}], \"experience\": [{\"id\": \"x1\"}],");

        assertThat(Texts.wrong(text)).extracting(WrongField::toString).containsExactly("credentials[0]." + error);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "credentials": [{"id": "c1"}], | credentials[0].kind: kind is missing; it must be one of micro-credential, mooc, course, cpd, certificate
            "credentials": [{"kind": "mooc"}], | credentials[0].id: id is missing; it must be an id of at most 64 letters, digits, dots, dashes and underscores that starts with a letter or a digit
            "credentials": [7], | credentials[0]: credentials[0] must be an object, between { and }; found 7
            "credentials": {}, | credentials: credentials must be a list of at most 500 credentials; found an empty object
            "documents": [{"id": "-d"}], | documents[0].id: id must be an id of at most 64 letters, digits, dots, dashes and underscores that starts with a letter or a digit; found "-d"
            "documents": [{"id": "d1"}], "matches": [{"id": "d1"}], | matches[0].id: id must be unlike any other; found "d1", which documents[0] has already
            "documents": [{"id": "d1", "about": "e2"}], "experience": [{"id": "e1"}], | documents[0].about: about must be the id of one of the qualifications, credentials, experience, assessments, coursesTaken; found "e2", which nothing in this portfolio has; the nearest is "e1"
            "matches": [{"id": "m1", "source": "c1"}], | matches[0].source: source must be the id of one of the qualifications, credentials, experience, assessments, coursesTaken; found "c1", which nothing in this portfolio has
            "experience": [{"id": "e1", "evidence": ["d1"]}], "documents": [{"id": "d2"}], | experience[0].evidence[0]: evidence[0] must be the id of one of the documents; found "d1", which nothing in this portfolio has; the nearest is "d2"
            "experience": [{"id": "e1", "from": "2020-01-02", "to": "2020-01-01"}], | experience[0].to: to must not be before from, which is 2020-01-02; found 2020-01-01
            "learner": {"born": "2026-01-16"}, | learner.born: born must not be after the day of application, asks.on, which is 2026-01-15; found 2026-01-16
            """)
    void saysWhatIsWrongBetweenItems(String fields, String error) {
        assertThat(Texts.wrong(Texts.with(fields)))
                .extracting(WrongField::toString)
                .containsExactly(error);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | asks: asks is missing; it must be an object, between { and }
            [] | the text: the text must be a portfolio, which is an object, between { and }; found an empty list
            {"asks": {"inlineProgramme": {"level": "x"}}} | asks.on: on is missing; it must be a date that exists, written year-month-day, such as 2026-02-28
            {"asks": {"on": "2026-01-15"}} | asks: asks must name a programme, either by institution and programme or by an inlineProgramme; found none of them
            {"asks": {"on": "2026-01-15", "programme": "BCS"}} | asks: asks must name a programme, either by institution and programme or by an inlineProgramme; found programme
            {"asks": {"on": "2026-01-15", "institution": "usb", "programme": "BCS", "inlineProgramme": {"level": "x"}}} | asks: asks must name a programme, either by institution and programme or by an inlineProgramme; found institution, programme, inlineProgramme
            {"asks": {"on": "2026-01-15", "institution": "USB", "programme": "BCS"}} | asks.institution: institution must be a name of at most 64 lower-case letters and digits with dashes, such as universiti-seri-bayu; found "USB"
            """)
    void saysWhatIsWrongInWhatIsAsked(String text, String error) {
        assertThat(Texts.wrong(text)).extracting(WrongField::toString).containsExactly(error);
    }

    @Test
    void listsFiveErrorsOfAPortfolioWrongInFivePlacesInTheOrderOfTheText() {
        String text = """
                {"learner": {"nationality": "Malaysia"},
                 "asks": {"institution": "universiti-seri-bayu", "programme": "BCS", "on": "2026-01-15",
                          "claims": [{"id": "k1", "course": "DBM1013", "route": "apel-x", "evidence": ["c2"]}]},
                 "credentials": [{"id": "c1", "kind": "mooc", "hours": "twelve", "titel": "Databases"}]}
                """;

        assertThat(Texts.wrong(text))
                .containsExactly(
                        new WrongField(
                                "learner.nationality",
                                "/learner/nationality",
                                "nationality must be a country code of two capital letters, such as MY; found \"Malaysia\""),
                        new WrongField(
                                "asks.claims[0].route",
                                "/asks/claims/0/route",
                                "route must be one of credit-transfer, apel-c, micro-credential, mooc, rpl, examination, exemption; found \"apel-x\""),
                        new WrongField(
                                "asks.claims[0].evidence[0]",
                                "/asks/claims/0/evidence/0",
                                "evidence[0] must be the id of one of the qualifications, credentials, experience, assessments,"
                                        + " coursesTaken, documents; found \"c2\", which nothing in this portfolio has; the nearest is"
                                        + " \"c1\""),
                        new WrongField(
                                "credentials[0].hours",
                                "/credentials/0/hours",
                                "hours must be a number from 0 to 100000; found \"twelve\""),
                        new WrongField(
                                "credentials[0].titel",
                                "/credentials/0/titel",
                                "unknown field \"titel\"; did you mean \"title\"?"));
    }

    @Test
    void namesEachCircleOfPartsOnce() {
        String text = Texts.with("""
                "credentials": [{"id": "a", "kind": "mooc", "parts": ["b"]}, {"id": "b", "kind": "mooc", "parts": ["c"]},
                                {"id": "c", "kind": "mooc", "parts": ["b"]}, {"id": "d", "kind": "mooc", "parts": ["a", "c"]}],
                """);

        assertThat(Texts.wrong(text))
                .extracting(WrongField::toString)
                .containsExactly(
                        "credentials[2].parts: parts must not lead back to the credential itself; found \"b -> c -> b\"");
    }

    @Test
    void countsWhatAPersonWouldNotReadToTheEnd() {
        String documents = IntStream.range(0, 1000)
                .mapToObj(i -> "{\"id\": \"d%d\", \"about\": \"c%d\"}".formatted(i, i))
                .collect(Collectors.joining(","));

        assertThat(Texts.wrong(Texts.with("\"documents\": [" + documents + "],")))
                .hasSize(201)
                .last()
                .hasToString("the text: 800 more places are wrong");
    }
}
