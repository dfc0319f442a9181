package org.pabean.sanction;

import java.util.List;
import java.util.Objects;
import org.pabean.law.Violations;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;

/** What was done wrong: the article and the facts its fine depends on, and nothing else. */
public sealed interface Breach {

    /**
     * Wrong value, kind or quantity that left duty unpaid.
     *
     * @param article the article broken
     * @param system who computed the duty
     * @param goods the wrongly declared goods of one declaration
     */
    record UnpaidDuty(UnpaidDutyArticle article, AssessmentSystem system, List<FinedGoods> goods) implements Breach {

        /** Copies the goods and refuses null. */
        public UnpaidDuty {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(system, "system");
            goods = List.copyOf(goods);
        }
    }

    /**
     * An error that leaves duty unpaid without a fine.
     *
     * @param error the error
     * @param goods the goods concerned
     */
    record Unfined(UnfinedError error, List<FinedGoods> goods) implements Breach {

        /** Copies the goods and refuses null. */
        public Unfined {
            Objects.requireNonNull(error, "error");
            goods = List.copyOf(goods);
        }
    }

    /**
     * Goods under a duty relief were misused.
     *
     * @param article the article broken
     * @param rate the duty rate of the misused goods
     * @param onMisusedGoods duty exempted or relieved on the misused goods
     * @param onAllGoods duty exempted or relieved on all goods under the relief
     */
    record ReliefMisuse(ReliefMisuseArticle article, DutyRateLevel rate, Rupiah onMisusedGoods, Rupiah onAllGoods)
            implements Breach {

        /** Refuses null, negative amounts, and more relief misused than granted. */
        public ReliefMisuse {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(rate, "rate");
            Violations violations = new Violations();
            violations.check(onMisusedGoods.signum() >= 0, "onMisusedGoods", "AMOUNT_NEGATIVE", "give nought or more");
            violations.check(
                    onMisusedGoods.compareTo(onAllGoods) <= 0,
                    "onAllGoods",
                    "RELIEF_TOO_SMALL",
                    () -> "the relief on all goods takes in the misused ones; give at least " + onMisusedGoods);
            violations.refuseIfAny();
        }
    }

    /**
     * A breach that costs a percentage of the duty that should be paid.
     *
     * @param article the article broken
     * @param rate the duty rate of the goods
     * @param duty the duty that should be paid; for temporary imports the full duty without the relief
     */
    record DutyPercentage(PercentageArticle article, DutyRateLevel rate, Rupiah duty) implements Breach {

        /** Refuses null and a negative amount. */
        public DutyPercentage {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(rate, "rate");
            if (duty.signum() < 0) {
                throw new IllegalArgumentException("duty that should be paid is nought or more; it was " + duty);
            }
        }
    }

    /**
     * A breach that costs more each time it is repeated.
     *
     * @param article the article broken
     * @param count how often it was broken at this office within six months, this time included; see
     *     {@link BreachHistory#count}
     */
    record Repeated(RangeArticle article, int count) implements Breach {

        /** Refuses null and a count below one. */
        public Repeated {
            Objects.requireNonNull(article, "article");
            if (count < 1) {
                throw new IllegalArgumentException("this breach itself counts, so the count is at least 1: " + count);
            }
        }
    }

    /**
     * A breach that costs a fixed sum.
     *
     * @param article the article broken
     */
    record FixedSum(FixedSumArticle article) implements Breach {

        /** Refuses null. */
        public FixedSum {
            Objects.requireNonNull(article, "article");
        }
    }
}
