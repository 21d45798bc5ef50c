import * as govuk from "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js";
import * as moj from "/webjars/ministryofjustice__frontend/moj/moj-frontend.min.js";

const malay = document.documentElement.lang === "ms";

function enliven(scope) {
  govuk.initAll({
    scope,
    ...(malay && {
      accordion: {
        i18n: {
          hideAllSections: "Sembunyikan semua bahagian",
          hideSection: "Sembunyikan",
          hideSectionAriaLabel: "Sembunyikan bahagian ini",
          showAllSections: "Tunjukkan semua bahagian",
          showSection: "Tunjukkan",
          showSectionAriaLabel: "Tunjukkan bahagian ini"
        }
      },
      passwordInput: {
        i18n: {
          showPassword: "Tunjukkan",
          hidePassword: "Sembunyikan",
          showPasswordAriaLabel: "Tunjukkan kata laluan",
          hidePasswordAriaLabel: "Sembunyikan kata laluan",
          passwordShownAnnouncement: "Kata laluan anda kelihatan",
          passwordHiddenAnnouncement: "Kata laluan anda tersembunyi"
        }
      }
    })
  });
  moj.initAll({ scope });
}

function focus(within, mark = "[data-focus]") {
  (within.matches?.(mark) ? within : within.querySelector(mark))?.focus();
}

document.body.classList.add("js-enabled", "govuk-frontend-supported");
enliven(document);
focus(document);
document.body.addEventListener("htmx:load", event => {
  if (event.target !== document.body) {
    enliven(event.target);
  }
});
document.body.addEventListener("htmx:afterSettle", event => focus(event.target, "[data-focus], [data-focus-after-swap]"));
document.documentElement.dataset.ready = "yes";
