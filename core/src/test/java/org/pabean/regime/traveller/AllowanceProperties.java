package org.pabean.regime.traveller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.DocumentType;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.Declared;
import org.pabean.regime.SmallWorld;

class AllowanceProperties {

    private static final Assessor ASSESSOR = SmallWorld.assessor().rounding(RoundingPolicy.NONE);
    private static final long ALLOWANCE_IN_CENTS = 50_000;

    @Provide
    Arbitrary<Long> cents() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 200_000),
                Arbitraries.longs().between(ALLOWANCE_IN_CENTS - 2, ALLOWANCE_IN_CENTS + 2));
    }

    @Provide
    Arbitrary<List<Long>> lines() {
        return cents().list().ofMinSize(1).ofMaxSize(5);
    }

    private static Assessment assess(List<Long> cents) {
        Declared declared = Declared.on(DocumentType.PASSENGER_DECLARATION, "2025-08-01");
        for (long each : cents) {
            declared = declared.dollars(Fraction.of(each, 100).toString());
        }
        return ASSESSOR.assess(declared.declaration());
    }

    @Property
    void exactlyWhatExceedsTheAllowanceIsCharged(@ForAll("lines") List<Long> cents) {
        long sum = cents.stream().mapToLong(Long::longValue).sum();
        assertEquals(
                Rupiah.of(Math.max(0, sum - ALLOWANCE_IN_CENTS) * 160),
                assess(cents).customsValue());
    }

    /** At the allowance the law does not jump: the first cent above it costs its own levies only. */
    @Property
    void aLowerValueNeverCostsMore(@ForAll("cents") long one, @ForAll("cents") long other) {
        Rupiah lower = assess(List.of(Math.min(one, other))).total();
        Rupiah higher = assess(List.of(Math.max(one, other))).total();
        assertTrue(lower.compareTo(higher) <= 0);
    }
}
