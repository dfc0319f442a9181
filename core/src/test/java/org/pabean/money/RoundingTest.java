package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0",
        "0.01, 1000, 0, 0, 0",
        "0.49, 1000, 0, 0, 0",
        "0.50, 1000, 0, 0, 1",
        "999.99, 1000, 0, 999, 1000",
        "1000, 1000, 1000, 1000, 1000",
        "1000.01, 2000, 1000, 1000, 1000",
        "1506882.069, 1507000, 1506000, 1506882, 1506882",
        "1506882.5, 1507000, 1506000, 1506882, 1506883",
        "-0.5, 0, -1000, -1, -1",
        "9223372036854775807.5, 9223372036854776000, 9223372036854775000, 9223372036854775807, 9223372036854775808"
    })
    void theSameAmountInEveryDirection(
            String amount, String upToThousand, String downToThousand, String downToRupiah, String halfUp) {
        Rupiah exact = Rupiah.parse(amount);
        assertEquals(exact, exact.rounded(Rounding.NONE));
        assertEquals(Rupiah.parse(upToThousand), exact.rounded(Rounding.UP_TO_THOUSAND));
        assertEquals(Rupiah.parse(downToThousand), exact.rounded(Rounding.DOWN_TO_THOUSAND));
        assertEquals(Rupiah.parse(downToRupiah), exact.rounded(Rounding.DOWN_TO_RUPIAH));
        assertEquals(Rupiah.parse(halfUp), exact.rounded(Rounding.HALF_UP_TO_RUPIAH));
    }
}
