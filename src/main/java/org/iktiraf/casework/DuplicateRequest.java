package org.iktiraf.casework;

/**
 * Thrown for a request whose idempotency key was used before. It carries the case that the first request made; whether
 * both asked for the same is seen from its request hash.
 */
public final class DuplicateRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Case first;

    public DuplicateRequest(Case first, Throwable cause) {
        super("Case " + first.id() + " was made by a request with the same idempotency key.", cause);
        this.first = first;
    }

    public Case first() {
        return first;
    }
}
