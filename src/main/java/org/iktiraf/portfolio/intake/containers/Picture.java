package org.iktiraf.portfolio.intake.containers;

/** A wrapping that is a document by itself: where nothing lies in it, a person may still look at it. */
interface Picture extends Wrapping {}
