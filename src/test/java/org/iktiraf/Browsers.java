package org.iktiraf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium for all tests that say {@code @ExtendWith(Browsers.class)}, and a person of their own in each test. After a
 * test its persons are gone, and nothing may stand in their consoles.
 */
public final class Browsers implements BeforeAllCallback, AfterEachCallback {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SHOTS = Path.of("target/screenshots");
    private static final int HEIGHT = 720;
    private static final int SHOT_HEIGHT = 1800;
    private static final Set<String> IN_README = Set.of("learner-answer-en", "case-en");
    private static final int README_HEIGHT = 900;

    private static final List<BrowserContext> open = new ArrayList<>();
    private static final List<String> console = new ArrayList<>();
    private static @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext tests) {
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: pages are tested with " + CHROMIUM + ", not found here");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        open.forEach(BrowserContext::close);
        open.clear();
        List<String> said = List.copyOf(console);
        console.clear();
        assertThat(said).as("what the browser's console says").isEmpty();
    }

    /** A person with a wide screen, whose browser asks for a language; addresses begin at the service's root. */
    public static Page page(int port, String language) {
        return page(port, language, new Browser.NewContextOptions());
    }

    /** A person with a narrow screen. */
    public static Page narrow(int port, String language) {
        return page(port, language, new Browser.NewContextOptions().setViewportSize(Seat.NARROW, HEIGHT));
    }

    /** A person in a seat. */
    public static Page page(int port, Seat seat) {
        return page(port, seat.language(), new Browser.NewContextOptions().setViewportSize(seat.width(), HEIGHT));
    }

    /** A person whose browser runs no script. */
    public static Page plain(int port, String language) {
        return page(port, language, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static Page page(int port, String language, Browser.NewContextOptions wanted) {
        BrowserContext person = browser()
                .newContext(wanted.setBaseURL("http://127.0.0.1:" + port)
                        .setLocale(language)
                        .setReducedMotion(ReducedMotion.REDUCE));
        open.add(person);
        Page page = person.newPage();
        page.onConsoleMessage(message -> {
            if (!message.text().startsWith("Failed to load resource: the server responded with a status of 4")
                    || !message.location().startsWith(page.url())) {
                console.add(message.type() + " " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(console::add);
        return page;
    }

    /** Signs somebody in, and leaves the browser at the first page that they are led to. */
    public static void signIn(Page page, People person) {
        page.navigate("/sign-in");
        page.fill("#username", person.user());
        page.fill("#password", person.password());
        page.click("main button[type=submit], main form button:not([type])");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Follows a link or sends a form, and waits for the whole of the page to which that leads. */
    public static void follow(Locator link) {
        link.click();
        link.page().waitForLoadState();
    }

    /**
     * Nothing that axe finds wrong at the width of whoever sits there, nothing that needs scrolling sideways at any;
     * leaves pictures.
     */
    public static void check(Page page, String name) {
        int own = page.viewportSize().width;
        fits(page, own == Seat.WIDE ? Seat.NARROW : Seat.WIDE, name);
        fits(page, own, name);
        picture(page, name);
        assertThat(axe(page).analyze().getViolations())
                .as(name)
                .extracting(Rule::toString)
                .isEmpty();
    }

    private static void fits(Page page, int width, String name) {
        page.setViewportSize(width, HEIGHT);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, width, SHOT_HEIGHT)
                .setPath(SHOTS.resolve(name + "-" + width + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(() -> "width of " + name + ", beyond it " + page.evaluate(BEYOND))
                .isEqualTo(width);
    }

    /** Nothing, unless the profile {@code pictures} says where the README's go. */
    private static void picture(Page page, String name) {
        String folder = System.getProperty("iktiraf.pictures", "");
        if (!folder.isEmpty() && IN_README.contains(name)) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setClip(0, 0, Seat.WIDE, README_HEIGHT)
                    .setPath(Path.of(folder, name + ".png")));
        }
    }

    /** With nothing told of all that is right, in the page itself: what a large page needs for it is seconds. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe(Page page) {
        AxeRunOptions wrong = new AxeRunOptions();
        wrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(wrong).setLegacyMode(true);
    }

    private static final String BEYOND =
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                    + ".slice(0, 5).map(e => e.outerHTML.slice(0, 120))";

    private static Browser browser() {
        if (browser == null) {
            browser = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox")));
        }
        return browser;
    }
}
