package org.iktiraf.adjudication.mongo;

/** The stores as they are when nothing is configured. */
class EmbeddedStoreTests extends StoreContract {}
