package org.iktiraf.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.facts.SettingUsed;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Fee;
import org.iktiraf.adjudication.ledger.Ledger.CapApplied;
import org.iktiraf.adjudication.ledger.Ledger.Posting;
import org.iktiraf.policy.Standing;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes decisions so that equal ones become the same bytes, fields in the order of the records, numbers in plain
 * digits; and reads them back as equal decisions. Outcomes and states are written by their constants, routes in the
 * words of the portfolio's format, standings in the words of {@code policy.yaml}.
 */
public final class DecisionJson {

    private static final JsonMapper MAPPER = inWords(JsonMapper.builder()).build();

    private DecisionJson() {}

    /** The bytes that are kept and that a replay must give again: values only, no sentences. */
    public static byte[] write(Decision decision) {
        return MAPPER.writeValueAsBytes(decision);
    }

    /** The same of what a person decided. */
    static byte[] write(Ruling ruling) {
        return MAPPER.writeValueAsBytes(ruling);
    }

    static Ruling readRuling(byte[] written) {
        return MAPPER.readValue(written, Ruling.class);
    }

    public static Decision readBack(byte[] written) {
        return MAPPER.readValue(written, Decision.class);
    }

    static JsonNode tree(byte[] written) {
        return MAPPER.readTree(written);
    }

    /** Teaches a mapper to write as decisions are written. */
    static JsonMapper.Builder inWords(JsonMapper.Builder builder) {
        return builder.addMixIn(Route.class, Kebab.class)
                .addMixIn(AccessRoute.class, Kebab.class)
                .addMixIn(Standing.class, Word.class)
                .addMixIn(Decision.class, FeesWhereReckoned.class)
                .addMixIn(Explained.class, FeesWhereReckoned.class)
                .addMixIn(CreditLine.class, NegotiableWhereKnown.class)
                .addMixIn(Posting.class, PostingWhereSaid.class)
                .addMixIn(CapApplied.class, CapWhereSaid.class)
                .addMixIn(Finding.class, FindingRead.class)
                .addMixIn(SettingUsed.class, SettingRead.class)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    interface Kebab {}

    interface Word {

        @JsonValue
        String word();
    }

    interface FeesWhereReckoned {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Fee> fees();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Fee.Total> feeTotals();
    }

    interface NegotiableWhereKnown {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        BigDecimal negotiable();
    }

    interface PostingWhereSaid extends NegotiableWhereKnown {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        BigDecimal wouldFit();
    }

    interface CapWhereSaid {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String key();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        BigDecimal least();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        BigDecimal earlier();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String counting();
    }

    interface FindingRead {

        @JsonDeserialize(using = PlainValue.class)
        @Nullable
        Object required();

        @JsonDeserialize(using = PlainValue.class)
        @Nullable
        Object found();
    }

    interface SettingRead {

        @JsonDeserialize(using = PlainValue.class)
        @Nullable
        Object value();
    }
}
