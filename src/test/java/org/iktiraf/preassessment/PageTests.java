package org.iktiraf.preassessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.iktiraf.Asking;
import org.iktiraf.Browsers;
import org.iktiraf.EachSeat;
import org.iktiraf.Seat;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page as a person meets it, in a browser, in both languages, wide and narrow. */
@ServiceTest
@ExtendWith(Browsers.class)
class PageTests {

    @LocalServerPort
    private int port;

    @EachSeat
    void showsTheDecisionOnASample(Seat seat) {
        Page page = start(seat);
        Browsers.check(page, "start-" + seat);
        page.locator(".samples a").first().click();
        page.locator("#verdict").waitFor();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(seat.language());
        assertThat(page.locator(".recommends").isVisible()).isTrue();
        assertThat(page.locator(".findings > li").count()).isPositive();
        Browsers.check(page, "sample-" + seat);
    }

    @EachSeat
    void showsTheLedgerOnAnUploadedFile(Seat seat) {
        Page page = upload(start(seat), "forty.json", Asking.fortyCredits());
        page.locator("#ledger").waitFor();
        assertThat(page.locator(".cap svg").count()).isPositive();
        assertThat(page.locator("#credits + .scroll td, .cap figcaption, #ledger ~ ul li")
                        .allInnerTexts())
                .noneMatch(said -> said.contains("credit-cap"))
                .anyMatch(said -> said.contains(
                        seat.language().equals("en")
                                ? "APEL.C credits stop at 30%"
                                : "Kredit APEL.C dihadkan kepada 30%"));
        Browsers.check(page, "decision-" + seat);
        page.locator("header nav button").click();
        page.locator("html[lang=" + (seat.language().equals("en") ? "ms" : "en") + "]")
                .waitFor();
        page.locator("#ledger").waitFor();
    }

    @EachSeat
    void keepsAWrongFileToBeCorrectedAndSentAgain(Seat seat) {
        String right = new String(Asking.fortyCredits(), StandardCharsets.UTF_8);
        String wrong = right.replace("1982-06-08", "1982-02-30").replaceFirst("\"apel-c\"", "\"apel-x\"");
        Page page = upload(start(seat), "wrong.json", wrong.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".summary li").allInnerTexts())
                .hasSize(2)
                .first()
                .asString()
                .contains("learner.born");
        assertThat(page.locator("details strong").innerText()).isEqualTo("wrong.json");
        assertThat(page.locator("#text").inputValue().strip()).isEqualTo(wrong.strip());
        page.locator(".summary:focus").waitFor();
        Browsers.check(page, "wrong-" + seat);
        page.locator("#text").fill(right);
        page.locator("main form button").click();
        page.locator("#findings").waitFor();
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        Page page = start(new Seat(1280, "en"));
        page.locator("main form button").click();
        assertThat(page.locator(".summary li").innerText()).contains("Choose a file");
        Browsers.check(page, "nothing-en");
    }

    @Test
    void namesTheLimitOfAFile() {
        Page page = upload(start(new Seat(1280, "en")), "long.json", new byte[3 * 1024 * 1024]);
        assertThat(page.locator(".summary li").innerText()).contains("2 MB");
    }

    @Test
    void takesAFileThatIsDropped() {
        Page page = start(new Seat(1280, "en"));
        page.evaluate("""
                () => {
                  const dropped = new DataTransfer();
                  dropped.items.add(new File(["{"], "dropped.json", { type: "application/json" }));
                  document.querySelector("[data-drop]")
                    .dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
                }""");
        page.locator("main form button").click();
        page.locator(".summary").waitFor();
        assertThat(page.locator("details strong").innerText()).isEqualTo("dropped.json");
    }

    @Test
    void worksWithoutScript() {
        Page page = Browsers.plain(port, "en");
        page.navigate("/");
        upload(page, "forty.json", Asking.fortyCredits());
        page.locator("#ledger").waitFor();
    }

    private Page start(Seat seat) {
        Page page = Browsers.page(port, seat);
        page.navigate("/");
        return page;
    }

    private static Page upload(Page page, String name, byte[] bytes) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/json", bytes));
        page.locator("main form button").click();
        page.locator("#verdict, .summary").first().waitFor();
        return page;
    }
}
