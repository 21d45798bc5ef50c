package org.iktiraf.admissions.entering;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.admissions.entering.Wrong.Word;
import org.jspecify.annotations.Nullable;

/** What was typed, read as what it should be. What is wrong is gathered, so that it can be told at once. */
final class Typed {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 5000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, String> form;
    private final @Nullable Upload upload;
    private final List<Wrong> wrongs = new ArrayList<>();

    Typed(Map<String, String> form, @Nullable Upload upload) {
        this.form = Map.copyOf(form);
        this.upload = upload;
    }

    String line(String name) {
        return atMost(name, LONGEST_LINE);
    }

    String text(String name) {
        return atMost(name, LONGEST_TEXT);
    }

    private String atMost(String name, int longest) {
        String text = form.getOrDefault(name, "").strip();
        if (text.length() > longest) {
            wrong(name, Word.TOO_LONG);
        }
        return text;
    }

    String needed(String name) {
        String text = line(name);
        if (text.isEmpty()) {
            wrong(name, Word.MISSING);
        }
        return text;
    }

    /** Everything, by names of fields. */
    Map<String, String> all() {
        return form;
    }

    /** What was typed below a name, by the rest of theirs. */
    Map<String, String> below(String name) {
        Map<String, String> typed = new TreeMap<>();
        form.forEach((field, value) -> {
            if (field.startsWith(name + ".") && !value.isBlank()) {
                typed.put(field.substring(name.length() + 1), value.strip());
            }
        });
        return typed;
    }

    String oneOf(String name, Collection<String> words) {
        String word = needed(name);
        if (!word.isEmpty() && !words.contains(word)) {
            wrong(name, Word.UNKNOWN);
        }
        return word;
    }

    /** The same, or nothing. */
    String oneOfAny(String name, Collection<String> words) {
        return line(name).isEmpty() ? "" : oneOf(name, words);
    }

    /** A day that is not in the future. */
    LocalDate past(String name, LocalDate today) {
        LocalDate day = day(name);
        if (day.isAfter(today)) {
            wrong(name, Word.FUTURE);
        }
        return day;
    }

    /** The day; the beginning of time where there is none, which then is wrong. */
    LocalDate day(String name) {
        String text = needed(name);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException e) {
            wrong(name, Word.NO_DAY);
            return LocalDate.EPOCH;
        }
    }

    /** Nothing where nothing was typed. */
    @Nullable
    BigDecimal percent(String name) {
        BigDecimal number = number(name);
        if (number != null && (number.signum() < 0 || number.compareTo(HUNDRED) > 0)) {
            wrong(name, Word.NO_PERCENT);
        }
        return number;
    }

    @Nullable
    BigDecimal number(String name) {
        String text = line(name);
        try {
            return text.isEmpty() ? null : new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            wrong(name, Word.NO_NUMBER);
            return null;
        }
    }

    @Nullable
    Boolean yesNo(String name) {
        String word = oneOfAny(name, List.of("yes", "no"));
        return word.isEmpty() ? null : (Boolean) word.equals("yes");
    }

    boolean ticked(String name) {
        return Boolean.TRUE.equals(yesNo(name));
    }

    /** Whether nothing at all was typed there. */
    boolean isBlank(String name) {
        return line(name).isEmpty();
    }

    Upload upload(String name, int mostBytes) {
        if (upload == null || upload.bytes().length == 0) {
            wrong(name, Word.NO_FILE);
            return new Upload("", new byte[0]);
        }
        if (upload.bytes().length > mostBytes) {
            wrong(Wrong.tooLarge(name, mostBytes));
        }
        return upload;
    }

    void wrong(String name, Word word) {
        wrong(Wrong.of(name, word));
    }

    private void wrong(Wrong wrong) {
        if (wrongs.stream().noneMatch(one -> one.field().equals(wrong.field()))) {
            wrongs.add(wrong);
        }
    }

    /** @throws WrongEntry if anything was wrong until now */
    void check() {
        if (!wrongs.isEmpty()) {
            throw new WrongEntry(wrongs);
        }
    }
}
