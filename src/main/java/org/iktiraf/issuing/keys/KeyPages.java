package org.iktiraf.issuing.keys;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators look after the institution's keys. */
@Controller
@RequestMapping("/desk/keys")
class KeyPages {

    private final Keyring keyring;
    private final Home home;

    KeyPages(Keyring keyring, Home home) {
        this.keyring = keyring;
        this.home = home;
    }

    @GetMapping
    ModelAndView all(@RequestParam(required = false) @Nullable String done) {
        return page(null)
                .addObject(
                        "done", done != null && List.of("rotated", "withdrawn").contains(done) ? done : null);
    }

    /** @param after number of the key that the page showed as the one that signs */
    @PostMapping
    ModelAndView rotate(@RequestParam int after) {
        keyring.rotate(after);
        return new ModelAndView("redirect:/desk/keys?done=rotated");
    }

    @PostMapping("/{number}/withdraw")
    ModelAndView withdraw(@PathVariable int number, @RequestParam(defaultValue = "") String sure) {
        if (!sure.equals("yes")) {
            ModelAndView page = page(number);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        try {
            keyring.withdraw(number);
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
        }
        return new ModelAndView("redirect:/desk/keys?done=withdrawn");
    }

    /** @param wrong number of the key that was to be withdrawn without being sure */
    private ModelAndView page(@Nullable Integer wrong) {
        return new ModelAndView("issuing/keys")
                .addObject("keys", KeyShown.of(keyring.all()))
                .addObject("wrong", wrong)
                .addObject("did", home.did())
                .addObject("document", home.at("/.well-known/did.json"));
    }
}
