package org.iktiraf.signin.mongo;

/** The accounts as they are kept when nothing is configured. */
class EmbeddedAccountsTests extends AccountContract {}
