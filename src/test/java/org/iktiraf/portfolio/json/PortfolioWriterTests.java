package org.iktiraf.portfolio.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.iktiraf.portfolio.Portfolio;

class PortfolioWriterTests {

    private final PortfolioWriter writer = new PortfolioWriter();

    @Property(tries = 300)
    void writesWhatIsReadAsAnEqualPortfolio(@ForAll long seed) {
        Portfolio portfolio = new AnyPortfolio(new Random(seed)).portfolio();
        byte[] written = writer.write(portfolio);

        assertThat(Texts.READER.read(written)).isEqualTo(portfolio);
        assertThat(writer.readBack(written)).isEqualTo(portfolio);
    }

    @Property(tries = 50)
    void writesEqualPortfoliosAsTheSameBytes(@ForAll long seed) {
        byte[] written = writer.write(new AnyPortfolio(new Random(seed)).portfolio());

        assertThat(writer.write(writer.readBack(written))).isEqualTo(written);
    }

    @Example
    void leavesOutWhatIsNotKnownAndSortsFreeFormFields() {
        Portfolio portfolio = Texts.read("""
                {"asks": {"inlineProgramme": {"stacks": [], "level": "bachelor", "credits": 120.50}, "on": "2026-01-15"},
                 "learner": {}, "experience": [], "documents": [{"title": null, "id": "d1"}],
                 "credentials": [{"kind": "micro-credential", "id": "c1", "issuer": {"here": false, "name": null}, "level": {"framework": "MQF", "value": 6}}]}
                """);

        assertThat(new String(writer.write(portfolio), StandardCharsets.UTF_8))
                .isEqualTo("{\"credentials\":[{\"id\":\"c1\",\"kind\":\"micro-credential\",\"issuer\":{\"here\":false},"
                        + "\"level\":{\"framework\":\"MQF\",\"value\":\"6\"}}],\"documents\":[{\"id\":\"d1\"}],"
                        + "\"asks\":{\"inlineProgramme\":{\"credits\":120.50,\"level\":\"bachelor\",\"stacks\":[]},"
                        + "\"on\":\"2026-01-15\"}}");
    }

    @Example
    void readsBackWhatTheFormatWouldRefuseToday() {
        Portfolio portfolio = Texts.read(Texts.with("\"documents\": [{\"id\": \"d1\", \"kind\": \"letter\"}],"));
        String written = new String(writer.write(portfolio), StandardCharsets.UTF_8).replace("letter", "A Letter");

        assertThat(writer.readBack(written.getBytes(StandardCharsets.UTF_8))
                        .documents()
                        .get(0)
                        .kind())
                .isEqualTo("A Letter");
    }
}
