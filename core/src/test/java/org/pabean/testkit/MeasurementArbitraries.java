package org.pabean.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.pabean.measurement.TankTable;
import org.pabean.money.Fraction;

/** Generators of tanks, densities and temperatures. */
public final class MeasurementArbitraries {

    private MeasurementArbitraries() {}

    /** Tables of two to twelve rows, ten millimetres apart, whose volume never falls. */
    public static Arbitrary<TankTable> tables() {
        return Arbitraries.longs()
                .between(0, 900)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12)
                .map(MeasurementArbitraries::table);
    }

    private static TankTable table(List<Long> rises) {
        List<TankTable.Row> rows = new ArrayList<>();
        long volume = 0;
        for (int i = 0; i < rises.size(); i++) {
            volume += rises.get(i);
            rows.add(new TankTable.Row(Fraction.of(10L * i), Fraction.of(volume)));
        }
        return new TankTable(rows);
    }

    /** Densities known to table 54B, with its borders more often than others. */
    public static Arbitrary<Fraction> densities() {
        Arbitrary<Fraction> any = Arbitraries.longs().between(6530, 10750).map(tenths -> Fraction.of(tenths, 10));
        Arbitrary<Fraction> borders = Arbitraries.of("653", "770.4", "770.5", "787.5", "838.4", "838.5", "1075")
                .map(Fraction::parse);
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, borders));
    }

    /** Temperatures from -20 to 100 °C in steps of 0.01. */
    public static Arbitrary<Fraction> temperatures() {
        return Arbitraries.longs().between(-2000, 10_000).map(hundredths -> Fraction.of(hundredths, 100));
    }
}
