package org.iktiraf.policydesk.editing;

import java.util.List;
import org.iktiraf.policy.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page whose form could not be written: it is shown again, with what is wrong. */
final class Refused {

    private Refused() {}

    static ModelAndView page(ModelAndView again, List<Fault> wrong) {
        again.addObject("wrong", wrong).setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    static ModelAndView page(ModelAndView again, Slip slip) {
        return page(again.addObject("slip", slip), List.of());
    }

    static ModelAndView page(ModelAndView again, SheetRefused sheet) {
        return page(again.addObject("rows", sheet.slips()), List.of());
    }
}
