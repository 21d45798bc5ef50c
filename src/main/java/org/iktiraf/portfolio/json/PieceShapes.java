package org.iktiraf.portfolio.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Assessment;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.CourseTaken;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Credit;
import org.iktiraf.portfolio.Document;
import org.iktiraf.portfolio.Event;
import org.iktiraf.portfolio.Experience;
import org.iktiraf.portfolio.Grade;
import org.iktiraf.portfolio.Judgement;
import org.iktiraf.portfolio.Learner;
import org.iktiraf.portfolio.Level;
import org.iktiraf.portfolio.Match;
import org.iktiraf.portfolio.Qualification;
import org.iktiraf.portfolio.Standing;
import org.iktiraf.portfolio.Use;

/** Which fields each kind of thing in a portfolio may have, read off the records themselves. */
final class PieceShapes {

    private static final Map<String, Class<?>> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("learner", Learner.class);
        SECTIONS.put("qualifications", Qualification.class);
        SECTIONS.put("credentials", Credential.class);
        SECTIONS.put("experience", Experience.class);
        SECTIONS.put("assessments", Assessment.class);
        SECTIONS.put("matches", Match.class);
        SECTIONS.put("documents", Document.class);
        SECTIONS.put("coursesTaken", CourseTaken.class);
        SECTIONS.put("judgements", Judgement.class);
        SECTIONS.put("uses", Use.class);
        SECTIONS.put("events", Event.class);
        SECTIONS.put("standing", Standing.class);
        SECTIONS.put("asks", Asks.class);
        SECTIONS.put("asks.claims", Claim.class);
    }

    private static final Map<Class<?>, Field.Form> FORMS = Map.of(
            String.class, Field.Form.TEXT,
            BigDecimal.class, Field.Form.AMOUNT,
            Integer.class, Field.Form.WHOLE,
            Boolean.class, Field.Form.YES_NO,
            LocalDate.class, Field.Form.DAY,
            Credit.class, Field.Form.CREDIT,
            Level.class, Field.Form.LEVEL,
            Grade.class, Field.Form.GRADE);

    private PieceShapes() {}

    static List<String> sections() {
        return List.copyOf(SECTIONS.keySet());
    }

    static boolean isSingle(String section) {
        return section.equals("learner") || section.equals("asks");
    }

    /** Its fields, of which nothing is known yet. */
    static List<Field> fields(String section) {
        Class<?> type = SECTIONS.get(section);
        if (type == null) {
            throw new IllegalArgumentException("No part of a portfolio is called \"" + section + "\"");
        }
        List<Field> fields = new ArrayList<>();
        collect(type, "", fields);
        return fields;
    }

    private static void collect(Class<?> type, String before, List<Field> fields) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = before + component.getName();
            Class<?> held = component.getType();
            Field.Form form = FORMS.get(held);
            if (name.equals("id") || name.equals("claims")) {
                continue;
            }
            if (form != null) {
                fields.add(field(name, form, List.of()));
            } else if (held.isEnum()) {
                fields.add(field(name, Field.Form.WORD, words(held)));
            } else if (held.isRecord()) {
                collect(held, name + ".", fields);
            } else {
                fields.add(many(name, component.getGenericType()));
            }
        }
    }

    private static Field many(String name, Type type) {
        Type of = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        boolean words = of instanceof Class<?> one && one.isEnum();
        boolean typed = words || (of == String.class && !name.equals("inlineProgramme"));
        return field(
                name,
                typed ? Field.Form.LIST : Field.Form.SHOWN,
                words && of instanceof Class<?> one ? words(one) : List.of());
    }

    private static Field field(String name, Field.Form form, List<String> words) {
        return new Field(name, name, form, words, null);
    }

    private static List<String> words(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(one -> ((Enum<?>) one).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
