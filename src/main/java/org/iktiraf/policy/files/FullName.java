package org.iktiraf.policy.files;

/** A rule's full name, such as {@code mqa/apel-c/credit-cap}, in its two parts. */
record FullName(String policy, String rule) {

    static FullName of(String name) {
        int slash = name.lastIndexOf('/');
        return new FullName(slash < 0 ? "" : name.substring(0, slash), name.substring(slash + 1));
    }
}
