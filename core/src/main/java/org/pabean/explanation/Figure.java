package org.pabean.explanation;

import java.time.LocalDate;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** A value in a step: an amount, a rate, a quantity, a number, a day, or words. */
public sealed interface Figure {

    /** An amount of rupiah. */
    record InRupiah(Rupiah amount) implements Figure {}

    /** An amount of some currency. */
    record InMoney(Money money) implements Figure {}

    /** A rate in percent. */
    record Rate(Percent percent) implements Figure {}

    /** An amount of rupiah for each unit. */
    record PerUnit(Rupiah amount, UnitOfMeasure unit) implements Figure {}

    /** A quantity of goods. */
    record Measured(Quantity quantity) implements Figure {}

    /** A bare number. */
    record Bare(Fraction number) implements Figure {}

    /** A day. */
    record Day(LocalDate day) implements Figure {}

    /** Words, such as a decision. */
    record Words(Wording words) implements Figure {}

    /** An amount of rupiah. */
    static Figure of(Rupiah amount) {
        return new InRupiah(amount);
    }

    /** An amount of some currency. */
    static Figure of(Money money) {
        return new InMoney(money);
    }

    /** A rate in percent. */
    static Figure of(Percent percent) {
        return new Rate(percent);
    }

    /** An amount of rupiah for each unit. */
    static Figure of(Rupiah amount, UnitOfMeasure unit) {
        return new PerUnit(amount, unit);
    }

    /** A quantity of goods. */
    static Figure of(Quantity quantity) {
        return new Measured(quantity);
    }

    /** A bare number. */
    static Figure of(Fraction number) {
        return new Bare(number);
    }

    /** A day. */
    static Figure of(LocalDate day) {
        return new Day(day);
    }

    /** Words. */
    static Figure of(Wording words) {
        return new Words(words);
    }
}
