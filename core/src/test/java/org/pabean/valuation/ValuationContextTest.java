package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pabean.testkit.FixedCountryFacts;

class ValuationContextTest {

    private static final ValuationContext CONTEXT =
            ValuationContext.on(LocalDate.of(2026, 2, 12), new FixedCountryFacts());

    @Test
    void normsAreRoundedToAtMostNineDecimals() {
        assertEquals(OptionalInt.of(0), CONTEXT.roundingNormsTo(0).normDecimals());
        assertEquals(OptionalInt.of(9), CONTEXT.roundingNormsTo(9).normDecimals());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10, 25_856})
    void moreDecimalsThanAnyCurrencyHasAreRefused(int decimals) {
        assertThrows(IllegalArgumentException.class, () -> CONTEXT.roundingNormsTo(decimals));
    }
}
