package org.iktiraf.policydesk.editing;

/** The institution that a form is about, and the draft as it was seen. */
record House(String id, String slug, long version) {

    String file(String name) {
        return "institutions/" + slug + "/" + name;
    }
}
