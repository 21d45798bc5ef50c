package org.iktiraf.issuing.keys;

import org.jspecify.annotations.Nullable;

/** A private key is sealed, and the secret of the configuration is not the one that opens it. */
final class KeyNotOpened extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    KeyNotOpened(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
