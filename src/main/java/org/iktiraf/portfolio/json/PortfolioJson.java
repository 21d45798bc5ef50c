package org.iktiraf.portfolio.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.iktiraf.portfolio.CredentialAssessment;
import org.iktiraf.portfolio.Description;
import org.iktiraf.portfolio.Issuer;
import org.iktiraf.portfolio.Learner;
import org.iktiraf.portfolio.Recommendation;
import org.iktiraf.portfolio.SourceProgramme;
import org.iktiraf.portfolio.Transcript;
import org.iktiraf.portfolio.Verification;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the records are written as JSON and read back, so that they need to know nothing of it themselves. */
final class PortfolioJson {

    /** What stands for a nested object that is left out. */
    static final Map<Class<?>, Object> UNKNOWN = Map.of(
            Learner.class, Learner.UNKNOWN,
            Issuer.class, Issuer.UNKNOWN,
            SourceProgramme.class, SourceProgramme.UNKNOWN,
            CredentialAssessment.class, CredentialAssessment.UNKNOWN,
            Transcript.class, Transcript.UNKNOWN,
            Description.class, Description.UNKNOWN,
            Verification.class, Verification.UNKNOWN,
            Recommendation.class, Recommendation.UNKNOWN);

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("portfolio")
                    .addDeserializer(Map.class, new FreeFormReader())
                    .setDeserializerModifier(new UnknownWhereAbsent()))
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .changeDefaultPropertyInclusion(ignored -> JsonInclude.Value.construct(
                    JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS, NothingKnown.class, null))
            .build();

    private PortfolioJson() {}

    private static final class UnknownWhereAbsent extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> reader) {
            Object unknown = UNKNOWN.get(bean.getBeanClass());
            return unknown == null ? reader : new OrUnknown(reader, unknown);
        }
    }
}
