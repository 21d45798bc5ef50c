package org.iktiraf.admissions.entering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.iktiraf.policy.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What this room says, in the language of whoever enters something. */
record Words(MessageSource messages, Locale locale) {

    String say(String key, @Nullable Object... values) {
        return messages.getMessage("entering." + key, values, locale);
    }

    /** A sentence of another room; its key and values where that has none. */
    String outside(String key, Object... values) {
        String plain = key + " " + Arrays.toString(values);
        return Objects.requireNonNull(messages.getMessage(key, values, plain, locale));
    }

    String in(Text text) {
        return locale.getLanguage().equals("ms") ? text.ms() : text.en();
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** What is wrong, as a sentence. */
    String wrong(Wrong wrong) {
        return wrong.word() == Wrong.Word.UNREADABLE ? wrong.detail() : say("wrong." + wrong.word(), wrong.detail());
    }

    /** What a field is called; its last part where it has no name of its own, as an outcome has. */
    String field(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String known = messages.getMessage("entering.field." + name, null, null, locale);
        return known != null ? known : Objects.requireNonNull(messages.getMessage(name, null, last, locale));
    }

    /** What explains a field; null where nothing does. */
    @Nullable
    String hint(String field) {
        return messages.getMessage("entering.hint." + field, null, null, locale);
    }
}
