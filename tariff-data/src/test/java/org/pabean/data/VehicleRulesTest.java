package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.VehicleFacts;
import org.pabean.goods.HsCode;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.VehicleRule;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

class VehicleRulesTest {

    private static final HsCode CAR = HsCode.of("87032444");

    private final LevyLaw law = new BundledLevyRates().on(LocalDate.of(2025, 1, 1));

    private List<Percent> met(VehicleFacts facts) {
        return law.vehicleRules(CAR).stream()
                .filter(rule -> rule.isMetBy(facts))
                .map((VehicleRule rule) -> rule.rate().percent())
                .distinct()
                .toList();
    }

    private static VehicleFacts petrol(int engine, Optional<Fraction> kilometres, Optional<Fraction> co2) {
        return new VehicleFacts(
                OptionalInt.of(5), OptionalInt.of(engine), Optional.of(VehicleFacts.Fuel.PETROL), kilometres, co2);
    }

    private static Optional<Fraction> of(String number) {
        return Optional.of(Fraction.parse(number));
    }

    @Test
    void consumptionChoosesTheClassOnBothSidesOfItsLimit() {
        assertEquals(List.of(Percent.of(50)), met(petrol(3500, of("15.5"), Optional.empty())));
        assertEquals(List.of(Percent.of(40)), met(petrol(3500, of("15.6"), Optional.empty())));
        assertEquals(List.of(Percent.of(60)), met(petrol(3500, of("9.3"), Optional.empty())));
        assertEquals(List.of(Percent.of(70)), met(petrol(3500, of("9.2"), Optional.empty())));
    }

    @Test
    void threeThousandCubicCentimetresBelongToTheLowerBand() {
        assertEquals(List.of(Percent.of(20)), met(petrol(3000, of("12"), Optional.empty())));
        assertEquals(List.of(Percent.of(50)), met(petrol(3001, of("12"), Optional.empty())));
    }

    @Test
    void co2AloneIsEnough() {
        assertEquals(List.of(Percent.of(40)), met(petrol(3500, Optional.empty(), of("149"))));
        assertEquals(List.of(Percent.of(50)), met(petrol(3500, Optional.empty(), of("150"))));
    }

    @Test
    void theTwoTestsMayPointToDifferentClasses() {
        assertEquals(List.of(Percent.of(40), Percent.of(50)), met(petrol(3500, of("16"), of("160"))));
    }

    @Test
    void overFourThousandCubicCentimetresNothingElseMatters() {
        assertEquals(List.of(Percent.of(95)), met(petrol(4001, of("20"), of("100"))));
    }

    @Test
    void withoutEvidenceNoClassIsMet() {
        assertEquals(List.of(), met(petrol(3500, Optional.empty(), Optional.empty())));
    }
}
