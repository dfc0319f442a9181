package org.pabean.valuation;

import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.MethodNumber;
import org.pabean.explanation.Explanation;

/**
 * What customs tells the importer in writing about a value that was found by another method than I: value, method, and how it
 * came about.
 *
 * @param item the number of the line
 * @param value the value with its build-up
 */
public record ValueNotice(int item, CustomsValue value) {

    /** Refuses null. */
    public ValueNotice {
        Objects.requireNonNull(value, "value");
    }

    /** Whether the importer asked to be told. */
    public enum Request {
        /** In writing. */
        MADE,
        /** Not at all. */
        NOT_MADE
    }

    /** The notice of a line that is due on a request, or without one; empty if none is due. */
    public static Optional<ValueNotice> of(ItemCif item, Request request, ValuationContext context) {
        boolean due = request == Request.MADE
                || (item.value().method() != MethodNumber.I
                        && context.readings().of(ValueNoticeDuty.class) == ValueNoticeDuty.ALWAYS);
        return due ? Optional.of(new ValueNotice(item.number(), item.value())) : Optional.empty();
    }

    /** Value, method and reasons in words. */
    public Explanation explanation() {
        return value.explanation();
    }
}
