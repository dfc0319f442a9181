package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Wording;
import org.pabean.money.Rupiah;

/** A fact about the money or the goods: payment, guarantee, release. */
public sealed interface SettlementFact extends DisputeFact {

    /**
     * Part or all of the bill was paid.
     *
     * @param day the day
     * @param amount rupiah
     */
    record BillPaid(LocalDate day, Rupiah amount) implements SettlementFact {

        /** Refuses null and an amount that is not above nought. */
        public BillPaid {
            Objects.requireNonNull(day, "day");
            requirePositive(amount);
        }

        @Override
        public Wording wording() {
            return new Wording("payment of Rp " + amount, "pembayaran Rp " + amount);
        }
    }

    /**
     * The goods left the customs area.
     *
     * @param day the day
     */
    record GoodsReleased(LocalDate day) implements SettlementFact {

        /** Refuses null. */
        public GoodsReleased {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Wording wording() {
            return new Wording("goods released", "barang dikeluarkan");
        }
    }

    /**
     * A guarantee was lodged.
     *
     * @param day the day
     * @param kind its form
     * @param amount rupiah
     * @param validUntil its last day; empty for cash and others without an end
     */
    record GuaranteeLodged(LocalDate day, GuaranteeKind kind, Rupiah amount, Optional<LocalDate> validUntil)
            implements SettlementFact {

        /** Refuses null and an amount that is not above nought. */
        public GuaranteeLodged {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(validUntil, "validUntil");
            requirePositive(amount);
        }

        @Override
        public Wording wording() {
            return new Wording(
                    "guarantee of Rp " + amount + " lodged: " + kind.wording().english(),
                    "jaminan Rp " + amount + " diserahkan: " + kind.wording().indonesian());
        }
    }

    /**
     * The guarantee was cashed for the bill.
     *
     * @param day the day
     * @param amount rupiah that went to the bill
     */
    record GuaranteeCashed(LocalDate day, Rupiah amount) implements SettlementFact {

        /** Refuses null and an amount that is not above nought. */
        public GuaranteeCashed {
            Objects.requireNonNull(day, "day");
            requirePositive(amount);
        }

        @Override
        public Wording wording() {
            return new Wording("guarantee cashed, Rp " + amount, "jaminan dicairkan, Rp " + amount);
        }
    }

    private static void requirePositive(Rupiah amount) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("give an amount above nought; it was " + amount);
        }
    }
}
