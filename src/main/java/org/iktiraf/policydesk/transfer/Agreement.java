package org.iktiraf.policydesk.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iktiraf.policydesk.drafting.OpenPoint;

/** An agreement between a sender and a receiver, which says more of the transfer values that it has. */
record Agreement(Described described) {

    static final String VALUES = "ceterms:hasTransferValueProfile";

    private static final String SENDER = "ceterms:sendingOrganization";
    private static final String RECEIVER = "ceterms:receivingOrganization";
    private static final Set<String> READ = Set.of(
            VALUES, SENDER, RECEIVER, Days.FIRST, Days.LAST, "ceasn:creator", Terms.OWNER, Terms.OFFERER, Terms.CODE);

    boolean has(Described value) {
        return described.of(VALUES).stream().anyMatch(one -> one.place().equals(value.place()));
    }

    Optional<String> sender() {
        return described.of(SENDER).stream().map(Described::name).findFirst();
    }

    List<Described> receivers() {
        return described.of(RECEIVER);
    }

    /** Departments, programmes and whatever else it says: each may narrow whom it is for. */
    List<OpenPoint> conditions(Set<String> passedOver) {
        return Prose.of(described, READ, passedOver);
    }
}
