package org.iktiraf.preassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iktiraf.Asking;
import org.iktiraf.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page as a person meets it, in a browser, in both languages, wide and narrow. */
@ServiceTest
class PageTests {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SHOTS = Path.of("target/screenshots");
    private static final int NARROW = 320;
    private static final int SHOT_HEIGHT = 1800;

    private static @Nullable Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void openBrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: the page is tested with " + CHROMIUM + ", not found here");
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms"})
    void showsTheDecisionOnASample(String language) {
        Page page = start(language);
        check(page, "start-" + language);
        page.locator(".samples a").first().click();
        page.locator("#verdict").waitFor();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator(".recommends").isVisible()).isTrue();
        assertThat(page.locator(".findings > li").count()).isPositive();
        check(page, "sample-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms"})
    void showsTheLedgerOnAnUploadedFile(String language) {
        Page page = upload(start(language), "forty.json", Asking.fortyCredits());
        page.locator("#ledger").waitFor();
        assertThat(page.locator(".cap svg").count()).isPositive();
        check(page, "decision-" + language);
        page.locator("header nav button").click();
        page.locator("html[lang=" + (language.equals("en") ? "ms" : "en") + "]").waitFor();
        page.locator("#ledger").waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms"})
    void keepsAWrongFileToBeCorrectedAndSentAgain(String language) {
        String right = new String(Asking.fortyCredits(), StandardCharsets.UTF_8);
        String wrong = right.replace("1982-06-08", "1982-02-30").replaceFirst("\"apel-c\"", "\"apel-x\"");
        Page page = upload(start(language), "wrong.json", wrong.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".summary li").allInnerTexts())
                .hasSize(2)
                .first()
                .asString()
                .contains("learner.born");
        assertThat(page.locator("details strong").innerText()).isEqualTo("wrong.json");
        assertThat(page.locator("#text").inputValue().strip()).isEqualTo(wrong.strip());
        page.waitForFunction("document.activeElement.className === 'summary'");
        check(page, "wrong-" + language);
        page.locator("#text").fill(right);
        page.locator("main form button").click();
        page.locator("#findings").waitFor();
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        Page page = start("en");
        page.locator("main form button").click();
        assertThat(page.locator(".summary li").innerText()).contains("Choose a file");
        check(page, "nothing-en");
    }

    @Test
    void namesTheLimitOfAFile() {
        Page page = upload(start("en"), "long.json", new byte[3 * 1024 * 1024]);
        assertThat(page.locator(".summary li").innerText()).contains("2 MB");
    }

    @Test
    void takesAFileThatIsDropped() {
        Page page = start("en");
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
        try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(address("en"));
            upload(page, "forty.json", Asking.fortyCredits());
            page.locator("#ledger").waitFor();
        }
    }

    private String address(String language) {
        return "http://127.0.0.1:" + port + "/?lang=" + language;
    }

    private Page start(String language) {
        Page page = browser.newPage();
        page.navigate(address(language));
        return page;
    }

    private static Page upload(Page page, String name, byte[] bytes) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/json", bytes));
        page.locator("main form button").click();
        page.locator("#verdict, .summary").first().waitFor();
        return page;
    }

    /** Nothing that axe finds wrong, nothing that needs scrolling sideways on a narrow screen. */
    private static void check(Page page, String name) {
        shoot(page, name);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::toString)
                .isEmpty();
        page.setViewportSize(NARROW, 640);
        shoot(page, name + "-narrow");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::toString)
                .isEmpty();
        page.setViewportSize(1280, 720);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, page.viewportSize().width, SHOT_HEIGHT)
                .setPath(SHOTS.resolve(name + ".png")));
    }
}
