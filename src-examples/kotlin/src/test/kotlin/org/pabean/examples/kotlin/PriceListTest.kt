package org.pabean.examples.kotlin

import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.pabean.assessment.Assessor

class PriceListTest {

    @Test
    fun `the price list is the one of its file`() {
        val expected = checkNotNull(javaClass.getResource("/price-list.txt")).readText()
        assertEquals(expected, priceList(Assessor.standard(), LocalDate.of(2026, 2, 12)) + "\n")
    }
}
