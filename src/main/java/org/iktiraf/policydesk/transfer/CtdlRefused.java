package org.iktiraf.policydesk.transfer;

/** Thrown where a file cannot be read as CTDL, with the place that says so. */
final class CtdlRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Remark remark;

    CtdlRefused(String place, String message) {
        super(message);
        this.remark = new Remark(place, message);
    }

    Remark remark() {
        return remark;
    }
}
