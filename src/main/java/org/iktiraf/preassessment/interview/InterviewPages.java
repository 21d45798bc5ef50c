package org.iktiraf.preassessment.interview;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.iktiraf.casework.CurrentRules;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Route;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks one thing a page; what is said goes into the draft of the session and nowhere else. */
@Controller
@RequestMapping("/pre-assessment")
class InterviewPages {

    private static final String CHECK = "/pre-assessment/check";
    private static final String LIST = "{list:qualifications|credentials|experience|documents}";
    private static final String ITEMS = "{list:qualifications|credentials|experience|documents|claims}";

    private final CurrentRules rules;
    private final PortfolioReader reader = new PortfolioReader();

    InterviewPages(CurrentRules rules) {
        this.rules = rules;
    }

    @GetMapping
    String start(Model model, HttpSession session) {
        page(model, "/pre-assessment", "");
        model.addAttribute("draft", Drafts.of(session).orElse(null));
        return "preassessment/begin";
    }

    @PostMapping("/new")
    String begin(HttpSession session) {
        Drafts.keep(session, Draft.empty(LocalDate.now(ZoneOffset.UTC)));
        return "redirect:/pre-assessment/programme";
    }

    @PostMapping("/forget")
    String forget(HttpSession session) {
        Drafts.forget(session);
        return "redirect:/pre-assessment";
    }

    @PostMapping("/file")
    String file(
            @RequestParam("file") MultipartFile file,
            Model model,
            RedirectAttributes after,
            HttpSession session,
            HttpServletResponse response)
            throws IOException {
        try {
            if (file.isEmpty()) {
                return refused(model, response, session, "learner.wrong.file", List.of());
            }
            reader.read(file.getBytes());
            Draft draft = Draft.of(file.getBytes());
            ObjectNode claims = draft.tree();
            after.addFlashAttribute("notBelieved", String.join(", ", Claimed.only(claims)));
            draft.keep(claims);
            Drafts.keep(session, draft);
            return "redirect:" + CHECK;
        } catch (UnreadablePortfolio e) {
            List<String> places = e.errors().stream()
                    .map(one -> one.place() + ": " + one.message())
                    .toList();
            return refused(model, response, session, "learner.wrong.unreadable", places);
        }
    }

    private String refused(
            Model model, HttpServletResponse response, HttpSession session, String wrong, List<String> places) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("wrong", wrong);
        model.addAttribute("places", places);
        return start(model, session);
    }

    @GetMapping("/programme")
    String programme(@RequestParam(name = "q", defaultValue = "") String q, Model model, HttpSession session) {
        Draft draft = Drafts.begun(session);
        page(model, "/pre-assessment/programme", "");
        model.addAttribute("q", q);
        model.addAttribute("offers", offers(q));
        model.addAttribute("chosen", draft.said("asks.institution") + "/" + draft.said("asks.programme"));
        return "preassessment/programme";
    }

    private List<Offer> offers(String q) {
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        return rules.now().rulebook().institutions().values().stream()
                .sorted(Comparator.comparing(Institution::name))
                .flatMap(at -> at.programmes().stream().map(one -> Offer.of(at, one)))
                .filter(offer -> offer.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    @PostMapping("/programme")
    String chosen(
            @RequestParam(name = "programme", defaultValue = "") String programme,
            @RequestParam(name = "q", defaultValue = "") String q,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        Draft draft = Drafts.begun(session);
        Optional<Offer> offer =
                offers("").stream().filter(one -> one.value().equals(programme)).findFirst();
        if (offer.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", "learner.wrong.programme");
            return programme(q, model, session);
        }
        ObjectNode root = draft.tree();
        PortfolioTree.set(root, "asks.inlineProgramme", null);
        PortfolioTree.set(root, "asks.institution", offer.get().institution());
        PortfolioTree.set(root, "asks.programme", offer.get().code());
        draft.keep(root);
        return next("/pre-assessment/programme", draft, "");
    }

    @GetMapping("/access")
    String access(@RequestParam(name = "from", defaultValue = "") String from, Model model, HttpSession session) {
        page(model, "/pre-assessment/access", from);
        model.addAttribute("routes", AccessRoute.values());
        model.addAttribute("chosen", Drafts.begun(session).words("asks.access"));
        return "preassessment/access";
    }

    @PostMapping("/access")
    String accessSaid(
            @RequestParam(name = "route", required = false) @Nullable List<String> routes,
            @RequestParam(name = "from", defaultValue = "") String from,
            HttpSession session) {
        Draft draft = Drafts.begun(session);
        draft.set("asks.access", routes == null ? List.of() : routes);
        return next("/pre-assessment/access", draft, from);
    }

    @GetMapping("/courses")
    String courses(@RequestParam(name = "from", defaultValue = "") String from, Model model, HttpSession session) {
        Draft draft = Drafts.begun(session);
        page(model, "/pre-assessment/courses", from);
        model.addAttribute("courses", programme(draft).map(Programme::courses).orElse(List.of()));
        model.addAttribute(
                "chosen",
                draft.tree()
                        .path("asks")
                        .path("claims")
                        .valueStream()
                        .map(one -> one.path("course").asString(""))
                        .toList());
        return "preassessment/courses";
    }

    @PostMapping("/courses")
    String coursesSaid(
            @RequestParam(name = "course", required = false) @Nullable List<String> courses,
            @RequestParam(name = "from", defaultValue = "") String from,
            HttpSession session) {
        Draft draft = Drafts.begun(session);
        draft.claim(courses == null ? List.of() : courses);
        return next("/pre-assessment/courses", draft, "");
    }

    private Optional<Programme> programme(Draft draft) {
        return rules.now()
                .rulebook()
                .institution(String.valueOf(draft.said("asks.institution")))
                .flatMap(at -> at.programme(String.valueOf(draft.said("asks.programme"))));
    }

    @GetMapping("/claims/{id}/evidence")
    String evidence(
            @PathVariable String id,
            @RequestParam(name = "from", defaultValue = "") String from,
            Model model,
            HttpSession session) {
        Draft draft = Drafts.begun(session);
        page(model, "/pre-assessment/claims/" + id + "/evidence", from);
        model.addAttribute("id", id);
        model.addAttribute(
                "items",
                List.of("credentials", "qualifications", "experience").stream()
                        .flatMap(list -> Item.of(draft, list).stream())
                        .toList());
        model.addAttribute("chosen", draft.words("asks.claims/" + id + ".evidence"));
        return "preassessment/evidence";
    }

    @PostMapping("/claims/{id}/evidence")
    String evidenceSaid(
            @PathVariable String id,
            @RequestParam(name = "evidence", required = false) @Nullable List<String> evidence,
            @RequestParam(name = "from", defaultValue = "") String from,
            HttpSession session) {
        Draft draft = Drafts.begun(session);
        draft.set("asks.claims/" + id + ".evidence", evidence == null ? List.of() : evidence);
        return next("/pre-assessment/claims/" + id + "/evidence", draft, from);
    }

    @GetMapping("/" + LIST)
    String list(@PathVariable String list, Model model, HttpSession session) {
        Draft draft = Drafts.begun(session);
        page(model, "/pre-assessment/" + list, "");
        model.addAttribute("list", list);
        model.addAttribute("first", Forms.fields(list).get(0));
        model.addAttribute("items", Item.of(draft, list));
        model.addAttribute("next", Forms.after("/pre-assessment/" + list, draft));
        return "preassessment/list";
    }

    @PostMapping("/" + LIST + "/add")
    String add(@PathVariable String list, HttpSession session) {
        String id = Drafts.begun(session).add(list);
        return "redirect:/pre-assessment/" + list + "/" + id + "/"
                + Forms.fields(list).get(0);
    }

    @PostMapping("/" + LIST + "/{id}/remove")
    String remove(@PathVariable String list, @PathVariable String id, HttpSession session) {
        Drafts.begun(session).remove(list, id);
        return "redirect:/pre-assessment/" + list;
    }

    @GetMapping("/{list:learner|asks}/{path}")
    String ask(
            @PathVariable String list,
            @PathVariable String path,
            @RequestParam(name = "from", defaultValue = "") String from,
            Model model,
            HttpSession session) {
        return ask(field(list, path), "", from, model, session);
    }

    @PostMapping("/{list:learner|asks}/{path}")
    String said(
            @PathVariable String list,
            @PathVariable String path,
            @RequestParam Map<String, String> form,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        return said(field(list, path), "", form, model, session, response);
    }

    @GetMapping("/" + ITEMS + "/{id}/{path}")
    String askOf(
            @PathVariable String list,
            @PathVariable String id,
            @PathVariable String path,
            @RequestParam(name = "from", defaultValue = "") String from,
            Model model,
            HttpSession session) {
        return ask(field(list, path), id, from, model, session);
    }

    @PostMapping("/" + ITEMS + "/{id}/{path}")
    String saidOf(
            @PathVariable String list,
            @PathVariable String id,
            @PathVariable String path,
            @RequestParam Map<String, String> form,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        return said(field(list, path), id, form, model, session, response);
    }

    private static Field field(String list, String path) {
        return Field.of(list, path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String ask(Field field, String id, String from, Model model, HttpSession session) {
        Draft draft = Drafts.begun(session);
        model.addAttribute("form", Asked.of(field, PortfolioTree.at(draft.tree(), field.where(id))));
        return asked(field, id, from, model, draft);
    }

    private static String asked(Field field, String id, String from, Model model, Draft draft) {
        if (!id.isEmpty() && !draft.ids(field.list()).contains(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        page(model, field.address(id), from);
        model.addAttribute("field", field);
        model.addAttribute(
                "item", id.isEmpty() ? "" : Item.of(draft, field.list(), id).name());
        model.addAttribute("skip", from(from).orElse(Forms.afterField(field, id, draft)));
        model.addAttribute("items", field.path().equals("about") ? Item.all(draft) : List.of());
        model.addAttribute("routes", field.list().equals("claims") ? Route.values() : new Route[0]);
        return "preassessment/ask";
    }

    private String said(
            Field field,
            String id,
            Map<String, String> form,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        Draft draft = Drafts.begun(session);
        String from = form.getOrDefault("from", "");
        Typed typed = Typed.of(field, form);
        String wrong = typed.wrong() == null ? wrong(draft, field.where(id), typed.value()) : typed.wrong();
        if (wrong != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("form", Asked.again(form));
            model.addAttribute("wrong", wrong);
            return asked(field, id, from, model, draft);
        }
        draft.set(field.where(id), typed.value());
        return from(from).map(to -> "redirect:" + to).orElseGet(() -> "redirect:" + Forms.afterField(field, id, draft));
    }

    /** What the reader of portfolios says of this place, once there is a programme and it reads the whole. */
    private @Nullable String wrong(Draft draft, String where, @Nullable Object value) {
        if (!draft.isReady()) {
            return null;
        }
        ObjectNode changed = draft.tree();
        List<String> before = errors(changed);
        PortfolioTree.set(changed, where, value);
        return errors(changed).stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElse(null);
    }

    private List<String> errors(JsonNode tree) {
        try {
            reader.read(tree);
            return List.of();
        } catch (UnreadablePortfolio e) {
            return e.errors().stream().map(one -> one.message()).toList();
        }
    }

    @GetMapping("/check")
    String check(Model model, HttpSession session) {
        Draft draft = Drafts.begun(session);
        page(model, CHECK, "");
        model.addAttribute("draft", draft);
        model.addAttribute("groups", Said.groups(draft));
        model.addAttribute("programme", programme(draft).map(Programme::title).orElse(draft.isReady() ? "–" : ""));
        return "preassessment/check";
    }

    private static String next(String address, Draft draft, String from) {
        return "redirect:" + from(from).orElse(Forms.after(address, draft));
    }

    /** Back to where the change was begun; only to the two pages that offer it. */
    private static Optional<String> from(String from) {
        return from.equals("check") || from.equals("answer")
                ? Optional.of("/pre-assessment/" + from)
                : Optional.empty();
    }

    private static void page(Model model, String address, String from) {
        model.addAttribute("address", address);
        model.addAttribute("from", from);
    }
}
