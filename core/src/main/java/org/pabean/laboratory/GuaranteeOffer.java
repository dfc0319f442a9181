package org.pabean.laboratory;

import java.time.LocalDate;
import java.util.Objects;
import org.pabean.money.Rupiah;

/**
 * A guarantee that a right holder offers.
 *
 * @param form its form
 * @param amount its sum in rupiah
 */
public record GuaranteeOffer(Form form, Rupiah amount) {

    /** Forms of a guarantee; cash is not one that the regulation takes. */
    public enum Form {
        /** Of a bank. */
        BANK_GUARANTEE,
        /** Of an insurer. */
        INSURANCE_GUARANTEE,
        /** Money. */
        CASH
    }

    /** Refuses null. */
    public GuaranteeOffer {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(amount, "amount");
    }

    /** Whether form and sum satisfy the law of a day. */
    public boolean isEnoughOn(LocalDate day) {
        return form != Form.CASH && amount.compareTo(BorderTerms.GUARANTEE.valueOn(day)) >= 0;
    }
}
