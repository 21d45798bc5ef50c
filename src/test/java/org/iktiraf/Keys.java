package org.iktiraf;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A person who has a keyboard and nothing else, and sees where they are. */
public final class Keys {

    private static final int FAR = 60;

    private static final String DRAWN = """
            () => {
              const at = document.activeElement, style = getComputedStyle(at);
              const drawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                || style.boxShadow !== "none";
              return at.matches(":focus-visible") && drawn ? "" : at.outerHTML.slice(0, 200);
            }""";

    private Keys() {}

    /** Waits for what scripts do to a page at first, which may move the focus. */
    public static void ready(Page page) {
        page.locator("html[data-ready=yes]").waitFor();
    }

    /** Presses Tab until something has the focus, which must be drawn around each place that it comes by. */
    public static void tabTo(Page page, String wanted) {
        for (int presses = 0; presses < FAR; presses++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(DRAWN)).as("where no focus is drawn").isEqualTo("");
            if (page.locator(wanted + ":focus").count() > 0) {
                return;
            }
        }
        throw new AssertionError(wanted + " is not reached by the keyboard");
    }
}
