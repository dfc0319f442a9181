package org.pabean.examples.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pabean.law.Violation;
import org.pabean.money.Fraction;

/**
 * One JSON object, read field by field. A field of the wrong kind is noted as a violation under its path and reads as
 * absent; {@link #refuseIfFaulty()} then refuses the whole text with everything that was found, unknown fields included.
 */
public final class Facts {

    private final JsonNode node;
    private final String path;
    private final Faults violations;
    private final Set<String> read = new LinkedHashSet<>();
    private final Set<String> skipped = new LinkedHashSet<>();
    private final List<Facts> children = new ArrayList<>();

    private Facts(JsonNode node, String path, Faults violations) {
        this.node = node;
        this.path = path;
        this.violations = violations;
        violations.check(node.isObject(), path, "OBJECT_EXPECTED", "write a JSON object in braces");
    }

    /**
     * The facts of a whole text.
     *
     * @throws org.pabean.law.InvalidInputException if the text is no object: it states nothing then
     */
    public static Facts of(JsonNode node) {
        Faults violations = new Faults();
        Facts facts = new Facts(node, "", violations);
        violations.refuseIfAny();
        return facts;
    }

    /** Where a field stands, for messages; where the object itself stands if the field has no name. */
    public String path(String field) {
        return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
    }

    /** Whether this is an object at all; if not, that is its fault, and it has no fields that could have others. */
    boolean isObject() {
        return node.isObject();
    }

    /** Notes a fault of a field; once, however often the field is read. */
    public void fault(String field, String code, String message) {
        violations.add(path(field), code, message);
    }

    /** Whether the field is there, be it null. */
    public boolean has(String field) {
        read.add(field);
        return node.has(field);
    }

    /** Whether the field is there and null. */
    public boolean isNull(String field) {
        return has(field) && node.get(field).isNull();
    }

    /** The names of all fields. */
    public List<String> fields() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A text. */
    public Optional<String> text(String field) {
        Optional<JsonNode> value = value(field);
        return kept(value, value.filter(JsonNode::isTextual).map(JsonNode::textValue), field, "TEXT_EXPECTED", "text");
    }

    /** A number: a JSON integer or a decimal in quotes. */
    public Optional<Fraction> number(String field) {
        Optional<JsonNode> value = value(field);
        return kept(value, value.flatMap(Scalars::number), field, "NUMBER_EXPECTED", "a number such as \"1234.56\"");
    }

    /** A whole number, or the default if the field is absent. */
    public int whole(String field, int byDefault) {
        Optional<JsonNode> value = value(field);
        Optional<Integer> whole = value.filter(JsonNode::canConvertToInt)
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::intValue);
        return kept(value, whole, field, "WHOLE_NUMBER_EXPECTED", "a whole number")
                .orElse(byDefault);
    }

    /** Yes or no, or the default if the field is absent. */
    public boolean flag(String field, boolean byDefault) {
        return flag(field).orElse(byDefault);
    }

    /** Yes, no, or absent. */
    public Optional<Boolean> flag(String field) {
        Optional<JsonNode> value = value(field);
        return kept(
                value,
                value.filter(JsonNode::isBoolean).map(JsonNode::booleanValue),
                field,
                "FLAG_EXPECTED",
                "true or false");
    }

    /** A day. */
    public Optional<LocalDate> date(String field) {
        Optional<JsonNode> value = value(field);
        return kept(value, value.flatMap(Scalars::date), field, "DATE_EXPECTED", "a day such as \"2025-03-05\"");
    }

    /** A field as it is written, without quotes; empty if it is an object or an array. */
    String plain(String field) {
        return node.path(field).asText();
    }

    /** Takes everything below a field for read: another fault speaks for it. */
    void skip(String field) {
        skipped.add(field);
    }

    /** Notes a fault if more than one of these fields is there: they say the same thing in different ways. */
    public void atMostOne(String code, String... fields) {
        List<String> stated =
                Arrays.stream(fields).filter(field -> value(field).isPresent()).toList();
        if (stated.size() > 1) {
            fault(stated.get(1), code, "state only one of " + String.join(", ", stated));
        }
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        Optional<JsonNode> value = value(field);
        Optional<E> choice = value.flatMap(each -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(each.textValue()))
                .findFirst());
        String names = "one of " + Arrays.toString(type.getEnumConstants());
        return kept(value, choice, field, "CHOICE_UNKNOWN", names);
    }

    /** An object. */
    public Optional<Facts> object(String field) {
        return value(field).map(each -> child(each, path(field)));
    }

    /** The objects of an array; none if the field is absent. */
    public List<Facts> objects(String field) {
        List<Facts> objects = new ArrayList<>();
        int index = 0;
        for (JsonNode each : elements(field)) {
            objects.add(child(each, path(field) + "[" + index++ + "]"));
        }
        return objects;
    }

    /** The objects of an object, by their names and in their order; none if the field is absent. */
    public Map<String, Facts> objectsByName(String field) {
        Map<String, Facts> objects = new LinkedHashMap<>();
        object(field)
                .ifPresent(map ->
                        map.fields().forEach(name -> map.object(name).ifPresent(each -> objects.put(name, each))));
        return objects;
    }

    /** The texts of an array; none if the field is absent. */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        elements(field).forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** A word that stands for something, such as the code of a country; what its reader refuses is a fault. */
    public <T> Optional<T> word(String field, Function<String, T> reader) {
        return text(field).flatMap(text -> read(field, text, reader));
    }

    /** The words of an array; none if the field is absent. */
    public <T> List<T> words(String field, Function<String, T> reader) {
        List<T> words = new ArrayList<>();
        texts(field).forEach(text -> read(field, text, reader).ifPresent(words::add));
        return words;
    }

    private <T> Optional<T> read(String field, String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException unknown) {
            fault(field, "WORD_UNKNOWN", String.valueOf(unknown.getMessage()));
            return Optional.empty();
        }
    }

    /** The days of an array; none if the field is absent. */
    public List<LocalDate> dates(String field) {
        return scalars(field, Scalars::date, "DATE_EXPECTED", "days such as \"2025-03-05\"");
    }

    /** The numbers of an array; none if the field is absent. */
    public List<Fraction> numbers(String field) {
        return scalars(field, Scalars::number, "NUMBER_EXPECTED", "numbers such as \"1234.56\"");
    }

    private <T> List<T> scalars(String field, Function<JsonNode, Optional<T>> reader, String code, String wanted) {
        List<T> scalars = new ArrayList<>();
        for (JsonNode each : elements(field)) {
            kept(Optional.of(each), reader.apply(each), field, code, wanted).ifPresent(scalars::add);
        }
        return scalars;
    }

    /** The value of a field that must be there; notes a violation if it is not, and gives the stand-in. */
    public <T> T required(String field, Optional<T> value, T standIn) {
        if (value.isEmpty() && node.isObject() && !violations.standAt(path(field))) {
            fault(field, "FIELD_MISSING", "this field is required");
        }
        return value.orElse(standIn);
    }

    /** What facts make together; where they cannot stand together, that is noted as the fault of the field. */
    <T> Optional<T> made(String field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            fault(field, "FACTS_REFUSED", String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * Ends the reading of the whole text.
     *
     * @throws org.pabean.law.InvalidInputException with every fault found, fields that nobody asked for included
     */
    public void refuseIfFaulty() {
        noteUnknownFields();
        violations.refuseIfAny();
    }

    /** Ends the reading of the whole text and tells every fault found, fields that nobody asked for included. */
    public List<Violation> faults() {
        noteUnknownFields();
        return violations.found();
    }

    private void noteUnknownFields() {
        fields().stream()
                .filter(name -> !read.contains(name))
                .forEach(
                        name -> violations.add(shown(name), "FIELD_UNKNOWN", "no such field here; check its spelling"));
        children.stream()
                .filter(child -> skipped.stream().map(this::path).noneMatch(child.path::equals))
                .forEach(Facts::noteUnknownFields);
    }

    /** The path of a field; a name of nothing but spaces stands in quotes, since it could not be seen. */
    private String shown(String name) {
        return name.isBlank() ? path + "[\"" + name + "\"]" : path(name);
    }

    private Optional<JsonNode> value(String field) {
        return has(field) && !node.get(field).isNull() ? Optional.of(node.get(field)) : Optional.empty();
    }

    private Facts child(JsonNode value, String at) {
        Facts child = new Facts(value, at, violations);
        children.add(child);
        return child;
    }

    private List<JsonNode> elements(String field) {
        List<JsonNode> elements = new ArrayList<>();
        value(field).ifPresent(array -> {
            violations.check(array.isArray(), path(field), "ARRAY_EXPECTED", "write an array in brackets");
            if (array.isArray()) {
                array.forEach(elements::add);
            }
        });
        return elements;
    }

    private <T> Optional<T> kept(
            Optional<JsonNode> value, Optional<T> converted, String field, String code, String wanted) {
        if (value.isPresent() && converted.isEmpty()) {
            fault(field, code, "write " + wanted + " instead of " + Scalars.shown(value.get()));
        }
        return converted;
    }
}
