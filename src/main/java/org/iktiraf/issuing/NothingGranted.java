package org.iktiraf.issuing;

/** A person decided and granted nothing, so that there is nothing to certify. */
final class NothingGranted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingGranted() {
        super("What was decided grants no credit and opens no way in, so there is no credential of it.");
    }
}
