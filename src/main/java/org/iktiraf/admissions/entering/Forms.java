package org.iktiraf.admissions.entering;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Everything that can be entered, by its word. */
@Component
class Forms {

    private final Map<String, Form> all;

    Forms(List<Form> forms) {
        this.all = forms.stream().collect(Collectors.toMap(Form::word, Function.identity()));
    }

    Form named(String word) {
        Form form = all.get(word);
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return form;
    }
}
