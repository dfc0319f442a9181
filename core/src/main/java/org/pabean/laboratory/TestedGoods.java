package org.pabean.laboratory;

import java.util.Objects;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.law.Violations;
import org.pabean.money.Rupiah;

/**
 * Goods as declared, or as the laboratory found them.
 *
 * @param description what they are
 * @param hsCode their tariff code, if known
 * @param value their value in rupiah, if known
 */
public record TestedGoods(String description, Optional<HsCode> hsCode, Optional<Rupiah> value) {

    /**
     * Checks the value.
     *
     * @throws org.pabean.law.InvalidInputException if the value is negative
     */
    public TestedGoods {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(hsCode, "hsCode");
        Violations violations = new Violations();
        violations.check(
                value.filter(each -> each.signum() < 0).isEmpty(), "value", "AMOUNT_NEGATIVE", "give nought or more");
        violations.refuseIfAny();
    }

    /** Goods of which only the description is known. */
    public static TestedGoods of(String description) {
        return new TestedGoods(description, Optional.empty(), Optional.empty());
    }

    /** These goods under a tariff code. */
    public TestedGoods under(HsCode code) {
        return new TestedGoods(description, Optional.of(code), value);
    }

    /** These goods with a value in rupiah. */
    public TestedGoods worth(Rupiah amount) {
        return new TestedGoods(description, hsCode, Optional.of(amount));
    }
}
