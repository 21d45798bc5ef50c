package org.iktiraf.admissions.queue;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping(QueueRequests.PATH)
@Tag(name = "Queue", description = "Which cases wait for whom.")
class QueueRequests {

    static final String PATH = "/api/cases";

    private final Queue queue;
    private final Ownership ownership;

    QueueRequests(Queue queue, Ownership ownership) {
        this.queue = queue;
        this.ownership = ownership;
    }

    @GetMapping(produces = APPLICATION_JSON_VALUE)
    @Operation(summary = "A page of the queue, and how many cases lie in each tray")
    QueueShown list(@ParameterObject @ModelAttribute QueueAsk ask, @Nullable Principal who) {
        QueuePage page = queue.page(ask, who == null ? null : who.getName());
        if (!page.wrong().isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "These cannot be read: " + String.join(", ", page.wrong()) + ".");
        }
        return QueueShown.of(page);
    }

    @PutMapping("/{id}/owner")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a case", description = "As who is signed in; a colleague's too.")
    void take(@PathVariable String id, @RequestParam(name = "version") long version, @Nullable Principal who) {
        ownership.take(id, version, who == null ? "api" : who.getName());
    }

    @DeleteMapping("/{id}/owner")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a case back that one has taken")
    void leave(@PathVariable String id, @RequestParam(name = "version") long version, @Nullable Principal who) {
        ownership.leave(id, version, who == null ? "api" : who.getName());
    }
}
