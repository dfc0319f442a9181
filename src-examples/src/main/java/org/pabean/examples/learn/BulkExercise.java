package org.pabean.examples.learn;

import java.time.LocalDate;
import org.pabean.examples.json.Facts;
import org.pabean.explanation.Figure;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Readings;
import org.pabean.measurement.BulkComparison;
import org.pabean.measurement.BulkTolerance;
import org.pabean.measurement.Carriage;
import org.pabean.money.Fraction;

/** Which quantity of bulk cargo counts, the declared or the found one? */
final class BulkExercise implements Exercise {

    @Override
    public String name() {
        return "bulk";
    }

    @Override
    public Solution solve(Facts facts, LocalDate date) {
        Quantity declared = tonnes(facts, "declaredTonnes");
        Quantity found = tonnes(facts, "foundTonnes");
        Carriage carriage = facts.required("carriage", facts.choice("carriage", Carriage.class), Carriage.BULK_LIQUID);
        facts.refuseIfFaulty();
        BulkComparison comparison = BulkTolerance.on(date, Readings.defaults()).compare(declared, found, carriage);
        return new Solution(Figure.of(comparison.dutiable()), comparison.explanation());
    }

    private static Quantity tonnes(Facts facts, String field) {
        return new Quantity(facts.required(field, facts.number(field), Fraction.ONE), UnitOfMeasure.TNE);
    }
}
