package org.iktiraf.issuing.mongo;

/** Keys and places as they are kept when nothing is configured. */
class EmbeddedIssuingTests extends IssuingContract {}
