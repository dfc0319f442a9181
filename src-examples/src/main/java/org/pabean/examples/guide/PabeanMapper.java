package org.pabean.examples.guide;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pabean.assessment.AssessedItem;
import org.pabean.assessment.Assessment;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Reading;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.LevyTerms;
import org.pabean.tariff.AgreementCode;

/**
 * A Jackson mapper for the library's values without a line for any single record: a record is an object of its components,
 * a number is a text, and a record of a sealed interface names itself in {@code type}. Only public accessors are used, so that
 * it works on the module path with nothing opened.
 */
public final class PabeanMapper {

    private static final JsonSetter.Value ABSENT_IS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final JsonInclude.Value NOT_EMPTY =
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);

    private PabeanMapper() {}

    /** Makes the mapper. */
    public static JsonMapper create() {
        SimpleModule texts = new SimpleModule("texts");
        text(texts, Fraction.class, Fraction::toString, PabeanMapper::number);
        text(texts, Rupiah.class, Rupiah::toString, text -> Rupiah.of(number(text)));
        text(texts, Percent.class, percent -> percent.value().toString(), text -> Percent.ofValue(number(text)));
        text(texts, HsCode.class, HsCode::plain, HsCode::of);
        text(texts, Country.class, Country::code, Country::of);
        text(texts, CurrencyCode.class, CurrencyCode::code, CurrencyCode::of);
        text(texts, AgreementCode.class, AgreementCode::value, AgreementCode::of);
        texts.addSerializer(Reading.class, new Written<>(Reading::code));
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), texts)
                .annotationIntrospector(new SealedTypes())
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .addMixIn(Assessment.class, AssessmentViews.Whole.class)
                .addMixIn(AssessedItem.class, AssessmentViews.Item.class)
                .addMixIn(LevyTerms.class, AssessmentViews.Terms.class)
                .defaultPropertyInclusion(NOT_EMPTY)
                .withConfigOverride(List.class, list -> list.setSetterInfo(ABSENT_IS_EMPTY))
                .withConfigOverride(Set.class, set -> set.setSetterInfo(ABSENT_IS_EMPTY))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new Written<>(write));
        module.addDeserializer(type, new Read<>(type, read));
    }

    /** A decimal, or a quotient such as {@code 1/3} for a number whose decimal has no end. */
    private static Fraction number(String text) {
        int stroke = text.indexOf('/');
        return stroke < 0
                ? Fraction.parse(text)
                : Fraction.parse(text.substring(0, stroke)).dividedBy(Fraction.parse(text.substring(stroke + 1)));
    }

    private static final class Written<T> extends JsonSerializer<T> {
        private final Function<T, String> write;

        Written(Function<T, String> write) {
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeString(write.apply(value));
        }
    }

    private static final class Read<T> extends JsonDeserializer<T> {
        private final Class<T> type;
        private final Function<String, T> read;

        Read(Class<T> type, Function<String, T> read) {
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return read.apply(json.getText());
            } catch (IllegalArgumentException | ArithmeticException refused) {
                throw context.weirdStringException(json.getText(), type, refused.getMessage());
            }
        }
    }

    /** Sealed interfaces know their records, so that nobody has to list them. */
    private static final class SealedTypes extends JacksonAnnotationIntrospector {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return isClosedChoice(annotated)
                    ? JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, null, null)
                    : super.findPolymorphicTypeInfo(config, annotated);
        }

        @Override
        public List<NamedType> findSubtypes(Annotated annotated) {
            return isClosedChoice(annotated)
                    ? Arrays.stream(annotated.getRawType().getPermittedSubclasses())
                            .map(each -> new NamedType(each, each.getSimpleName()))
                            .toList()
                    : super.findSubtypes(annotated);
        }

        private static boolean isClosedChoice(Annotated annotated) {
            return annotated.getRawType().isInterface()
                    && annotated.getRawType().isSealed();
        }
    }
}
