package org.iktiraf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.iktiraf.adjudication.explanation.DecisionMarkdown;
import org.iktiraf.adjudication.explanation.Explained;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Answers whoever asks for {@code text/markdown} with a decision as a page of text. */
@Component
class DecisionAsMarkdown extends AbstractHttpMessageConverter<Explained> {

    DecisionAsMarkdown() {
        super(StandardCharsets.UTF_8, MediaType.TEXT_MARKDOWN);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Explained.class;
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Explained readInternal(Class<? extends Explained> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("A decision is not read from Markdown", message);
    }

    @Override
    protected void writeInternal(Explained decision, HttpOutputMessage message) throws IOException {
        message.getBody().write(new DecisionMarkdown(decision).render().getBytes(StandardCharsets.UTF_8));
    }
}
