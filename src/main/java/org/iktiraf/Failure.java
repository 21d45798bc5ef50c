package org.iktiraf;

import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * A failure as the log tells it: what failed and where. The words of an exception may repeat what somebody sent, and
 * nothing personal is logged.
 */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Failure(Throwable of) {
        super(told(of), of.getCause() == null ? null : new Failure(of.getCause()));
        setStackTrace(of.getStackTrace());
    }

    private static String told(Throwable of) {
        String kind = of.getClass().getName();
        return of instanceof TemplateProcessingException page && page.getTemplateName() != null
                ? "%s in %s, line %d".formatted(kind, page.getTemplateName(), page.getLine())
                : kind;
    }

    static Failure of(Throwable failed) {
        return new Failure(failed);
    }
}
