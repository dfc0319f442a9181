package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pabean.money.Money;

/**
 * Something inside the price that may not belong to the customs value (<i>biaya yang tidak termasuk</i>).
 *
 * @param kind what it is
 * @param amount how much
 * @param distinguished whether it is shown apart from the price
 * @param financing the arrangement behind interest
 */
public record Exclusion(Kind kind, Money amount, boolean distinguished, Optional<Financing> financing) {

    /** Refuses null. */
    public Exclusion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(financing, "financing");
    }

    /** An exclusion shown apart from the price. */
    public static Exclusion shownApart(Kind kind, Money amount) {
        return new Exclusion(kind, amount, true, Optional.empty());
    }

    /** What may be left out of the price. */
    public enum Kind {
        /** Construction, assembly, maintenance or technical assistance after import. */
        POST_IMPORT_ASSEMBLY,
        /** Transport, insurance and handling after import. */
        POST_IMPORT_TRANSPORT,
        /** Indonesian duties and taxes. */
        DUTY_AND_TAXES,
        /** Interest for financing the purchase. */
        INTEREST,
        /** Internal taxes of the exporting country. */
        EXPORT_COUNTRY_TAX
    }

    /**
     * The arrangement that interest is paid under.
     *
     * @param inWriting whether it is written
     * @param atMarketRate whether the rate does not exceed the usual one
     */
    public record Financing(boolean inWriting, boolean atMarketRate) {}

    /** The same with every amount changed in one way, for example shared out or converted. */
    public Exclusion withAmounts(UnaryOperator<Money> change) {
        return new Exclusion(kind, change.apply(amount), distinguished, financing);
    }
}
