package org.iktiraf.policydesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.iktiraf.Asking;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft as a program takes it further, without the desk's pages. */
record DraftByProgram(Asking staff, String id) {

    static JsonNode post(Asking as, String path, Map<String, Object> body) {
        return Asking.json(as.postJson(path, JsonMapper.shared().writeValueAsBytes(body)));
    }

    JsonNode standing() {
        return Asking.json(staff.get("/api/drafts/" + id));
    }

    /** Has it checked, and waits for what that finds. */
    JsonNode checked() {
        staff.send("POST", "/api/drafts/" + id + "/check", new byte[0]);
        JsonNode standing = standing();
        while (!standing.at("/check/state").asString().equals("FINISHED")
                || standing.at("/draft/check").isNull()) {
            assertThat(standing.at("/check/state").asString()).isIn("WAITING", "RUNNING", "FINISHED");
            LockSupport.parkNanos(100_000_000);
            standing = standing();
        }
        return standing;
    }

    void write(String path, String text) {
        post(staff, "/api/drafts/" + id + "/files", Map.of("version", version(), "path", path, "text", text));
    }

    JsonNode act(Asking as, String action) {
        return act(as, action, Map.of());
    }

    JsonNode act(Asking as, String action, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", version());
        body.put("action", action);
        return post(as, "/api/drafts/" + id + "/actions", body);
    }

    private long version() {
        return standing().at("/draft/version").asLong();
    }
}
