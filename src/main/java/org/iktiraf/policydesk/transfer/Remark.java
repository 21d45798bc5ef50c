package org.iktiraf.policydesk.transfer;

/**
 * Something to know of a file, or why it was refused.
 *
 * @param place as a JSON Pointer, or as line and column of a text that is no JSON
 */
record Remark(String place, String message) {}
