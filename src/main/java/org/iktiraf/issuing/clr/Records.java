package org.iktiraf.issuing.clr;

import java.util.UUID;
import org.iktiraf.casework.RuledLine;
import org.iktiraf.issuing.keys.Home;
import org.iktiraf.issuing.keys.Signatory.Pen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a recognition as a CLR 2.0 record that holds an Open Badges 3.0 credential for each line. Each of them is signed for
 * itself too, so that a learner may show one without the others.
 */
@Component
public final class Records {

    private static final String CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";

    private final Home home;
    private final MessageSource messages;

    Records(Home home, MessageSource messages) {
        this.home = home;
        this.messages = messages;
    }

    /**
     * The record, signed.
     *
     * @param status what each credential says of where its status is found
     */
    public ObjectNode write(Recognition of, ObjectNode status, Pen pen) {
        Envelope envelope = new Envelope(of, home, status);
        Narrative narrative = new Narrative(of, envelope.issuerName(), messages);
        ObjectNode record = envelope.open("ClrCredential", CLR, Envelope.BADGES);
        record.put("name", narrative.say("issuing.record.name", of.programmeTitle()));
        record.put("description", narrative.say("issuing.record.description", envelope.issuerName()));
        ObjectNode subject = record.putObject("credentialSubject");
        subject.putArray("type").add("ClrSubject");
        envelope.identify(subject);
        ArrayNode credentials = subject.putArray("verifiableCredential");
        Badges badges = new Badges(of, envelope, narrative);
        for (RuledLine line : of.certified()) {
            credentials.add(pen.sign(badges.of(line)));
        }
        return pen.sign(record);
    }

    static ObjectNode node() {
        return JsonMapper.shared().createObjectNode();
    }

    /** An id that says nothing. */
    static String id() {
        return "urn:uuid:" + UUID.randomUUID();
    }
}
