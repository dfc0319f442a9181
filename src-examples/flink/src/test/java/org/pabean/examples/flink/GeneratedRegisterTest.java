package org.pabean.examples.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pabean.register.Register;

class GeneratedRegisterTest {

    private static final WhatIf QUESTION = Questions.ofLines(1);

    private final GeneratedRegister register = Reassessment.open(QUESTION).register();

    private static List<String> lines(Register part) {
        return IntStream.range(0, part.items())
                .mapToObj(i -> part.line(i) + " " + part.customsValue(i))
                .toList();
    }

    @Test
    void aLineIsTheSameOnEveryMachineAndInEveryPart() {
        List<String> whole = lines(register.part(0, 2_000));
        GeneratedRegister elsewhere = Reassessment.open(QUESTION).register();
        assertEquals(whole.subList(1_500, 2_000), lines(elsewhere.part(1_500, 2_000)));
        assertEquals(whole.subList(0, 1_500), lines(elsewhere.part(0, 1_500)));
    }

    @Test
    void anotherSeedGivesAnotherRegister() {
        WhatIf other = new WhatIf(8, 1, QUESTION.day(), QUESTION.changes());
        assertNotEquals(
                lines(register.part(0, 50)),
                lines(Reassessment.open(other).register().part(0, 50)));
    }

    @Test
    void theGoodsAreSpreadOverTheTariffBook() {
        Set<Integer> chapters = new HashSet<>();
        Register part = register.part(0, 20_000);
        for (int i = 0; i < part.items(); i++) {
            chapters.add(part.line(i) / 1_000_000);
        }
        assertTrue(chapters.size() > 85, chapters.toString());
        assertTrue(register.kindsOfGoods() > 10_000, () -> register.kindsOfGoods() + " kinds");
    }

    @Test
    void valuesLieBetweenHalfAMillionAndABillion() {
        Register part = register.part(0, 20_000);
        for (int i = 0; i < part.items(); i++) {
            assertTrue(part.customsValue(i) >= 500_000 && part.customsValue(i) <= 1_000_000_000);
        }
    }
}
