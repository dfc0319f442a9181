package org.pabean.jmh.contenders;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.ExactReference;
import org.pabean.jmh.work.RateTable;
import org.pabean.jmh.work.Work;

class FieldTest {

    private static final RateTable TABLE = RateTable.bundled();

    @ParameterizedTest
    @EnumSource(names = {"LONG_CHAIN", "BIG_DECIMAL", "PABEAN_OBJECT"})
    void thoseWithATariffOfTheirOwnAreRightOnEveryLine(Field contender) {
        assertRight(contender, Work.everyLine(TABLE));
    }

    @ParameterizedTest
    @EnumSource
    void everyContenderIsRightOnDeclarationsOfTenItems(Field contender) {
        assertRight(contender, Work.random(TABLE, Work.LINES, 10));
    }

    private static void assertRight(Field contender, Work work) {
        Answers answers = new Answers(work.declarations());
        contender.open(work).assess(answers);
        assertDoesNotThrow(() -> ExactReference.check(contender.name(), work, answers, 1));
    }

    @ParameterizedTest
    @EnumSource(names = "LONG_CHAIN")
    void anAnswerThatIsOffByOneIsFound(Field contender) {
        Work work = Work.random(TABLE, 100, 10);
        Answers answers = new Answers(work.declarations());
        contender.open(work).assess(answers);
        answers.vat()[9]++;
        assertThrows(IllegalStateException.class, () -> ExactReference.check(contender.name(), work, answers, 1));
    }
}
