package org.pabean.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LevyTest {

    @Test
    void everyLevyKnowsItsPlaceInTheOrderOfComputation() {
        for (Levy levy : Levy.ALL) {
            assertEquals(levy, Levy.ALL.get(levy.place()));
        }
    }
}
