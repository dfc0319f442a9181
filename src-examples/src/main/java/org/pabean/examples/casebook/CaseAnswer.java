package org.pabean.examples.casebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** The answer to a case: fields by the names of the casebook. Absent optionals leave a null behind. */
public final class CaseAnswer {

    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

    /** Starts without any field. */
    public CaseAnswer() {}

    /** An exact number. */
    public CaseAnswer put(String field, Fraction number) {
        fields.put(field, number.toString());
        return this;
    }

    /** An amount of rupiah. */
    public CaseAnswer put(String field, Rupiah amount) {
        return put(field, amount.amount());
    }

    /** A rate in percent, as {@code 7.5} for 7.5 %. */
    public CaseAnswer put(String field, Percent percent) {
        return put(field, percent.value());
    }

    /** A whole number. */
    public CaseAnswer put(String field, long whole) {
        fields.put(field, Long.toString(whole));
        return this;
    }

    /** Yes or no. */
    public CaseAnswer put(String field, boolean flag) {
        fields.put(field, flag);
        return this;
    }

    /** A text or code. */
    public CaseAnswer put(String field, String text) {
        fields.put(field, text);
        return this;
    }

    /** The name of a constant. */
    public CaseAnswer put(String field, Enum<?> constant) {
        return put(field, constant.name());
    }

    /** A day. */
    public CaseAnswer put(String field, LocalDate day) {
        return put(field, day.toString());
    }

    /** A nested answer. */
    public CaseAnswer put(String field, CaseAnswer nested) {
        fields.set(field, nested.fields);
        return this;
    }

    /** Texts in order. */
    public CaseAnswer putTexts(String field, Collection<String> texts) {
        ArrayNode array = fields.putArray(field);
        texts.forEach(array::add);
        return this;
    }

    /** Flags in order. */
    public CaseAnswer putFlags(String field, List<Boolean> flags) {
        ArrayNode array = fields.putArray(field);
        flags.forEach(array::add);
        return this;
    }

    /** Exact numbers in order. */
    public CaseAnswer putNumbers(String field, List<Fraction> numbers) {
        ArrayNode array = fields.putArray(field);
        numbers.forEach(number -> array.add(number.toString()));
        return this;
    }

    /** Nested answers in order. */
    public CaseAnswer putAnswers(String field, List<CaseAnswer> answers) {
        ArrayNode array = fields.putArray(field);
        answers.forEach(answer -> array.add(answer.fields));
        return this;
    }

    /** Known to be empty. */
    public CaseAnswer putNothing(String field) {
        fields.putNull(field);
        return this;
    }

    /** A day, or nothing. */
    public CaseAnswer putDay(String field, Optional<LocalDate> day) {
        return day.map(each -> put(field, each)).orElseGet(() -> putNothing(field));
    }

    /** A number, or nothing. */
    public CaseAnswer putNumber(String field, Optional<Fraction> number) {
        return number.map(each -> put(field, each)).orElseGet(() -> putNothing(field));
    }

    /** A text, or nothing. */
    public CaseAnswer putText(String field, Optional<String> text) {
        return text.map(each -> put(field, each)).orElseGet(() -> putNothing(field));
    }

    /** The fields as JSON. */
    public ObjectNode json() {
        return fields.deepCopy();
    }
}
