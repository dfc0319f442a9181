package org.pabean.examples.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterTest {

    private static final WhatIf QUESTION = Questions.ofLines(1);

    private Register register;
    private Register sameElsewhere;

    @BeforeAll
    void open() {
        register = Register.of(QUESTION, QUESTION.before());
        sameElsewhere = Register.of(QUESTION, QUESTION.before());
    }

    private static List<RegisterLine> lines(Register register, LongStream numbers) {
        return numbers.mapToObj(register::line).toList();
    }

    @Test
    void aLineIsTheSameOnEveryMachineAndInEveryOrder() {
        List<RegisterLine> forth = lines(register, LongStream.range(0, 2_000));
        List<RegisterLine> back =
                lines(sameElsewhere, LongStream.range(0, 2_000).map(i -> 1_999 - i));
        for (int i = 0; i < 2_000; i++) {
            assertEquals(forth.get(i), back.get(1_999 - i));
        }
    }

    @Test
    void anotherSeedGivesAnotherRegister() {
        WhatIf other = new WhatIf(8, 1, QUESTION.day(), QUESTION.changes());
        assertNotEquals(
                lines(register, LongStream.range(0, 50)),
                lines(Register.of(other, other.before()), LongStream.range(0, 50)));
    }

    @Test
    void theGoodsAreSpreadOverTheTariffBook() {
        Set<Integer> chapters = new HashSet<>();
        lines(register, LongStream.range(0, 20_000))
                .forEach(line -> chapters.add(line.goods().line().chapter()));
        assertTrue(chapters.size() > 85, chapters.toString());
        assertTrue(register.kindsOfGoods() > 10_000, () -> register.kindsOfGoods() + " kinds");
    }

    @Test
    void pricesLieBetweenTwentyAndFiftyThousandDollars() {
        for (RegisterLine line : lines(register, LongStream.range(0, 20_000))) {
            assertTrue(line.cents() >= 20_00 && line.cents() <= 50_000_00, line.toString());
        }
    }
}
