package org.iktiraf.explaining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.change.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** Puts places and changes into the words of a learner, in one language. */
public final class Words {

    private static final List<String> LISTS = List.of("qualifications", "credentials", "experience", "documents");

    private final MessageSource messages;
    private final Locale locale;
    private final JsonNode portfolio;

    public Words(MessageSource messages, Locale locale, JsonNode portfolio) {
        this.messages = messages;
        this.locale = locale;
        this.portfolio = portfolio;
    }

    /** A message, or its key where there is none. */
    public String say(String key, Object... arguments) {
        String said = messages.getMessage(key, arguments, key, locale);
        return said == null ? key : said;
    }

    private @Nullable String known(String key) {
        return messages.getMessage(key, null, null, locale);
    }

    public String sentence(Change change) {
        String to = value(change.to());
        return switch (change.kind()) {
            case BRING_EVIDENCE -> evidence(change, to);
            case DOCUMENT -> say("change.DOCUMENT", named(change, "evidence"));
            case GIVE_ADDRESS -> say("change.GIVE_ADDRESS", named(change, "evidence"));
            case RENEW -> say("change.RENEW", named(change, "evidence"), to);
            case REGISTER -> say("change.REGISTER");
            case COMPLETE -> say("change.COMPLETE", place(change.where()));
            case BE_JUDGED -> judged(change, to);
            case BE_ASSESSED -> assessed(change, to);
            case RANK -> say("change.RANK", word(change, "claim"));
            case ROUTE -> say("change.ROUTE", route(change));
            case WAIT ->
                say(change.where().equals("asks.on") ? "change.WAIT" : "change.WAIT.study", to, value(change.from()));
            case GIVE_UP -> say("change.GIVE_UP", word(change, "claim"));
        };
    }

    private String evidence(Change change, String to) {
        if (change.words().containsKey("part")) {
            return say("change.part", word(change, "part"));
        } else if (change.where().endsWith(".evidence") && change.words().containsKey("stack")) {
            return say("change.whole", word(change, "stack"));
        } else if (change.where().endsWith(".evidence")) {
            return say("change.something");
        } else if (change.where().equals("experience")) {
            return say("change.experience", to);
        } else if (change.where().equals("qualifications")) {
            return say("change.qualification", to);
        }
        return Boolean.TRUE.equals(change.to())
                ? say("change.BRING_EVIDENCE.yes", place(change.where()))
                : say("change.BRING_EVIDENCE", place(change.where()), to);
    }

    private String judged(Change change, String to) {
        if (change.where().equals("matches")) {
            return say("change.match", named(change, "evidence"), word(change, "course"), to);
        } else if (change.where().endsWith(".relevant")) {
            return say("change.relevant");
        }
        String criterion = word(change, "criterion");
        return say("change.BE_JUDGED", criterion.isEmpty() ? place(change.where()) : criterion.replace('-', ' '));
    }

    private String assessed(Change change, String to) {
        String instrument = word(change, "instrument");
        String name = known("instrument." + instrument);
        String what = name == null ? place(change.where()) : name;
        String course = word(change, "course");
        String outcome = word(change, "outcome");
        if (change.to() == null) {
            return say("change.handin", what);
        } else if (Boolean.TRUE.equals(change.to())) {
            return say("change.passed", what);
        }
        return course.isEmpty()
                ? say("change.BE_ASSESSED", what, to)
                : say("change.assessed.course", what, to, course, outcome);
    }

    private String route(Change change) {
        String to = String.valueOf(change.to()).toUpperCase(Locale.ROOT).replace('-', '_');
        return say((change.where().equals("asks.access") ? "access." : "route.") + to);
    }

    private static String word(Change change, String name) {
        return change.words().getOrDefault(name, "");
    }

    private String named(Change change, String name) {
        return name(word(change, name));
    }

    /** A place as a learner knows it: the thing by its name, and the field by its label. */
    public String place(String where) {
        int slash = where.indexOf('/');
        String list = where.replaceFirst("[./].*", "");
        if (slash < 0) {
            String label = known("field." + where);
            String whole = known("learner.list." + where);
            return label != null ? label : whole != null ? whole : where;
        }
        String rest = where.substring(slash + 1);
        String id = ids(list).stream()
                .filter(one -> rest.startsWith(one))
                .findFirst()
                .orElse("");
        String field = rest.length() > id.length() ? rest.substring(id.length() + 1) : "";
        String label = known("field." + list + "." + field);
        String plain = label == null ? known("field." + field) : label;
        String name = id.isEmpty() ? rest.replace('-', ' ') : name(id);
        return field.isEmpty() ? name : name + ": " + (plain == null ? field : plain);
    }

    /** The name of whatever bears an id; the id itself where nothing does. */
    private String name(String id) {
        return LISTS.stream()
                .flatMap(list -> portfolio.path(list).valueStream())
                .filter(one -> one.path("id").asString("").equals(id))
                .flatMap(one -> Stream.of("title", "role", "employer")
                        .map(field -> one.path(field).asString("")))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(id);
    }

    private List<String> ids(String list) {
        return portfolio
                .path(list)
                .valueStream()
                .map(one -> one.path("id").asString(""))
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    public String value(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Boolean yes) {
            return say(yes ? "learner.yes" : "learner.no");
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof List<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        String word = known("word." + value);
        return word == null ? value.toString() : word;
    }
}
