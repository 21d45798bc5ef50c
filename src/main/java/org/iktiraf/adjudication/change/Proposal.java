package org.iktiraf.adjudication.change;

import java.util.stream.Stream;

/** One kind of thing that a learner might do about a gap; nothing where it does not fit. */
@FunctionalInterface
interface Proposal {

    Stream<Edit> about(Gap gap);
}
