package org.iktiraf.casework.mongo;

/** The stores as they are when nothing is configured. */
class EmbeddedStoreTests extends QueueContract {}
