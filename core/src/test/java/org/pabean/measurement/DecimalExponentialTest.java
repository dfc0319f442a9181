package org.pabean.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalExponentialTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 2.718281828459045235360287471352662497757",
        "0.5, 1.648721270700128146848650787814163571654",
        "-0.0147, 0.9854075175194141986349935969669035755653",
        "100, 2.688117141816135448412625551580013587361E+43",
        "-100, 3.720075976020835962959695803863118337359E-44"
    })
    void fortyDigitsAreRight(BigDecimal exponent, BigDecimal power) {
        assertEquals(0, power.compareTo(DecimalExponential.exp(exponent)), () -> "" + DecimalExponential.exp(exponent));
    }

    @Test
    void anExponentBeyondTheDocumentedRangeIsRefused() {
        assertThrows(ArithmeticException.class, () -> DecimalExponential.exp(new BigDecimal("100.1")));
        assertThrows(ArithmeticException.class, () -> DecimalExponential.exp(new BigDecimal("-100.1")));
    }
}
