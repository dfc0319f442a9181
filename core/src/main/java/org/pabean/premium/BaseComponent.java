package org.pabean.premium;

import java.util.Objects;
import org.pabean.law.Violations;
import org.pabean.money.Rupiah;

/**
 * An amount that came in with a breach.
 *
 * @param kind what it is
 * @param amount the amount as first set, in rupiah
 * @param sustained the part that stands after all remedies, in rupiah; it alone counts
 * @param value whether the Minister has set the value, where that is needed
 * @param determination the document it stands in; tells components of one case apart, may be empty
 */
public record BaseComponent(BaseKind kind, Rupiah amount, Rupiah sustained, MinisterValue value, String determination) {

    /** Whether the Minister has set the value of goods that may not be auctioned (Customs Law art. 113D(3)). */
    public enum MinisterValue {
        /** It is set, or not needed. */
        SET,
        /** It is needed and not set. */
        NOT_SET
    }

    /**
     * Checks the amounts.
     *
     * @throws org.pabean.law.InvalidInputException if an amount is negative
     */
    public BaseComponent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(determination, "determination");
        Violations violations = new Violations();
        violations.check(amount.signum() >= 0, "amount", "AMOUNT_NEGATIVE", "give nought or more");
        violations.check(sustained.signum() >= 0, "sustained", "AMOUNT_NEGATIVE", "give nought or more");
        violations.refuseIfAny();
    }

    /** An amount that stands in full. */
    public static BaseComponent of(BaseKind kind, Rupiah amount) {
        return new BaseComponent(kind, amount, amount, MinisterValue.SET, "");
    }

    /** This amount, of which only a part stands after all remedies. */
    public BaseComponent sustainedAt(Rupiah part) {
        return new BaseComponent(kind, amount, part, value, determination);
    }

    /** This amount, with or without the Minister's value. */
    public BaseComponent withValue(MinisterValue setOrNot) {
        return new BaseComponent(kind, amount, sustained, setOrNot, determination);
    }

    /** This amount as part of a document. */
    public BaseComponent in(String document) {
        return new BaseComponent(kind, amount, sustained, value, document);
    }

    /** Whether the Minister's value is needed and missing. */
    boolean awaitsValue() {
        return kind == BaseKind.NON_AUCTIONABLE_VALUE && value == MinisterValue.NOT_SET;
    }
}
