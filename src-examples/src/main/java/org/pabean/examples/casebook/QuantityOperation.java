package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.examples.json.Facts;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Readings;
import org.pabean.measurement.BulkTolerance;
import org.pabean.measurement.Carriage;
import org.pabean.measurement.CorrectionTable;
import org.pabean.measurement.FactorDecimals;
import org.pabean.measurement.LiquidAsObserved;
import org.pabean.measurement.LiquidByTable;
import org.pabean.measurement.MeasuredLiquid;
import org.pabean.measurement.TankReading;
import org.pabean.measurement.TankTable;
import org.pabean.measurement.VolumeCorrection;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/** Answers {@code quantity} cases: bulk liquids from the tank to the tolerance. */
final class QuantityOperation implements CaseOperation {

    private static final int MOST_DECIMALS = 20;

    private static final Readings READINGS = Readings.defaults();

    @Override
    public String name() {
        return "quantity";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        CaseAnswer answer = new CaseAnswer();
        Optional<Quantity> fromTank = tankVolume(input);
        fromTank.ifPresent(volume -> answer.put("volume", volume.amount()));
        Optional<Quantity> observed = input.number("observedVolume")
                .map(litres -> new Quantity(litres, UnitOfMeasure.LTR))
                .or(() -> fromTank);
        Optional<VolumeCorrection> correction = correction(input);
        Optional<Fraction> observedDensity = input.number("observedDensity");
        Optional<MeasuredLiquid> liquid = observed.flatMap(volume -> measured(volume, correction, observedDensity));
        UnitOfMeasure unit = input.choice("quantityUnit", UnitOfMeasure.class).orElse(UnitOfMeasure.KGM);
        Optional<Quantity> found = input.number("measuredQuantity")
                .map(amount -> new Quantity(amount, unit))
                .or(() -> liquid.map(each -> each.dutiable(unit)));
        Optional<Quantity> declared = input.number("declaredQuantity").map(amount -> new Quantity(amount, unit));
        BulkTolerance tolerance = tolerance(input, date);
        input.refuseIfFaulty();
        correction.ifPresent(each -> put(answer, each));
        liquid.ifPresent(each -> put(answer, each));
        if (declared.isPresent() && found.isPresent()) {
            answer.put(
                    "withinTolerance",
                    tolerance
                            .compare(declared.get(), found.get(), Carriage.BULK_LIQUID)
                            .isAccepted());
        }
        return answer;
    }

    private static Optional<Quantity> tankVolume(Facts input) {
        Optional<Facts> tank = input.object("tank");
        if (tank.isEmpty()) {
            return Optional.empty();
        }
        Facts facts = tank.get();
        Fraction level = facts.required("level", facts.number("level"), Fraction.ZERO);
        List<TankTable.Row> rows = facts.objects("rows").stream()
                .map(row -> new TankTable.Row(
                        row.required("level", row.number("level"), Fraction.ZERO),
                        row.required("volume", row.number("volume"), Fraction.ZERO)))
                .toList();
        return Optional.of(TankReading.atLevel(new TankTable(rows), level).volume());
    }

    private static Optional<VolumeCorrection> correction(Facts input) {
        Optional<CorrectionTable> table = input.text("table").flatMap(QuantityOperation::table);
        Optional<Fraction> density = input.number("density15");
        Optional<Fraction> temperature = input.number("temperature");
        int stated = input.whole("vcfDecimals", FactorDecimals.FOUR.decimals());
        boolean usable = stated >= 0 && stated <= MOST_DECIMALS;
        if (!usable) {
            input.fault("vcfDecimals", "DECIMALS_OUT_OF_BOUNDS", "a factor has from 0 to " + MOST_DECIMALS);
        }
        int decimals = usable ? stated : FactorDecimals.FOUR.decimals();
        return table.map(each -> VolumeCorrection.of(
                        each,
                        input.required("density15", density, Fraction.ONE),
                        input.required("temperature", temperature, Fraction.of(15)),
                        READINGS)
                .roundedTo(decimals));
    }

    private static Optional<CorrectionTable> table(String name) {
        return List.of(CorrectionTable.values()).stream()
                .filter(table -> table.name().endsWith("_" + name))
                .findFirst();
    }

    private static Optional<MeasuredLiquid> measured(
            Quantity volume, Optional<VolumeCorrection> correction, Optional<Fraction> observedDensity) {
        Optional<MeasuredLiquid> byTable = correction.map(each -> LiquidByTable.of(volume, each, READINGS));
        return byTable.or(() -> observedDensity.map(density -> new LiquidAsObserved(volume, density)));
    }

    private static BulkTolerance tolerance(Facts input, LocalDate date) {
        BulkTolerance tolerance = BulkTolerance.on(date, READINGS);
        return input.number("tolerancePercent")
                .map(percent -> tolerance.withRate(Percent.ofValue(percent)))
                .orElse(tolerance);
    }

    private static void put(CaseAnswer answer, VolumeCorrection correction) {
        answer.put("alpha15", correction.alpha15())
                .put("vcf", Fraction.of(correction.factor()))
                .put("vcfUnrounded", Fraction.of(correction.unrounded()));
    }

    private static void put(CaseAnswer answer, MeasuredLiquid liquid) {
        if (liquid instanceof LiquidByTable petroleum) {
            answer.put("volume15", petroleum.volume15().amount())
                    .put("massInVacuum", petroleum.massInVacuum().amount())
                    .put("weightInAir", petroleum.weightInAir().amount());
        } else {
            answer.put("weight", liquid.weight().amount());
        }
    }
}
