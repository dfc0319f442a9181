package org.pabean.valuation;

import java.util.List;
import java.util.Optional;
import org.pabean.declaration.MethodNumber;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;

/** Method IV: a value worked back from sales in Indonesia, in rupiah (Customs Law art. 15(4)). */
public final class DeductiveMethod implements ValuationMethod {

    private final int lateDays;

    /** Makes the method, with the window of the law. */
    public DeductiveMethod() {
        this(ResaleWindow.LATE_DAYS);
    }

    private DeductiveMethod(int lateDays) {
        this.lateDays = lateDays;
    }

    /** The same method with later sales counting up to so many days after registration, for the fall-back method. */
    public DeductiveMethod upTo(int days) {
        return new DeductiveMethod(days);
    }

    @Override
    public MethodNumber number() {
        return MethodNumber.IV;
    }

    @Override
    public MethodOutcome apply(ValueDeclaration facts, ValuationContext context) {
        if (facts.evidence().deductive().isEmpty()) {
            return notUsable(
                    Obstacle.Reason.NOT_SUPPLIED,
                    new Wording("no sales in Indonesia were supplied", "tidak ada data penjualan di Indonesia"),
                    List.of());
        }
        DeductiveValue found = DeductiveValue.of(facts.evidence().deductive().get(), lateDays, context);
        Optional<Rupiah> unit = found.unitValue();
        if (unit.isEmpty()) {
            return notUsable(
                    Obstacle.Reason.NO_USABLE_SALE,
                    new Wording(
                            "no sale in Indonesia meets the conditions", "tidak ada penjualan yang memenuhi syarat"),
                    found.readings());
        }
        if (unit.get().signum() < 0) {
            return notUsable(
                    Obstacle.Reason.NOTHING_LEFT,
                    new Wording("deductions exceed the selling price", "pengurangan melebihi harga jual"),
                    found.readings());
        }
        return new MethodOutcome.Valued(CustomsValue.builder()
                .method(MethodNumber.IV)
                .amount(new Money(
                        CurrencyCode.IDR, unit.get().times(facts.units()).amount()))
                .provisional(false)
                .addAllSteps(found.steps())
                .addAllReadings(found.readings())
                .build());
    }

    private static MethodOutcome notUsable(Obstacle.Reason reason, Wording words, List<Reading> readings) {
        return new MethodOutcome.NotUsable(List.of(new Obstacle(reason, words, MethodNumber.IV.citation())), readings);
    }
}
