package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pabean.money.Money;

/**
 * A condition or consideration to which the sale or its price is subject, such as buying other goods too or paying in kind.
 *
 * @param subject what it concerns
 * @param value what it is worth; empty if that cannot be determined
 */
public record SaleCondition(Subject subject, Optional<Money> value) {

    /** Refuses null. */
    public SaleCondition {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(value, "value");
    }

    /** What a condition concerns. */
    public enum Subject {
        /** The sale or its price. */
        SALE_OR_PRICE,
        /** The making or marketing of the goods, which is dealt with elsewhere. */
        PRODUCTION_OR_MARKETING
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public SaleCondition withAmounts(UnaryOperator<Money> change) {
        return new SaleCondition(subject, value.map(change));
    }
}
