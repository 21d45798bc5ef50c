package org.iktiraf.portfolio.json;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a text is not a portfolio, with everything that is wrong in it at once, in the order of the text. */
public final class UnreadablePortfolio extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<WrongField> errors;

    UnreadablePortfolio(List<WrongField> errors) {
        super(errors.stream().map(WrongField::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** At least one; the last one counts the rest where there are more than a person would read. */
    public List<WrongField> errors() {
        return errors;
    }
}
