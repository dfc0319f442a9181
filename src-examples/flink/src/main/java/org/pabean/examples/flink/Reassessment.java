package org.pabean.examples.flink;

import java.util.function.LongConsumer;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.LevyTotal;

/** A question opened on the machine that answers it: the register and both assessors. Not sent anywhere. */
final class Reassessment {

    private final WhatIf question;
    private final Register register;
    private final Assessor before;
    private final Assessor after;

    private Reassessment(WhatIf question, Register register, Assessor before, Assessor after) {
        this.question = question;
        this.register = register;
        this.before = before;
        this.after = after;
    }

    static Reassessment open(WhatIf question) {
        Assessor before = question.before();
        return new Reassessment(question, Register.of(question, before), before, question.after());
    }

    /** How many kinds of goods the register has. */
    int kindsOfGoods() {
        return register.kindsOfGoods();
    }

    /** Tallies a block, and tells how many lines it has. */
    long addBlock(long block, Tally tally) {
        long end = question.firstLineOf(block + 1);
        for (long number = question.firstLineOf(block); number < end; number++) {
            add(number, tally);
        }
        return end - question.firstLineOf(block);
    }

    private void add(long number, Tally tally) {
        RegisterLine line = register.line(number);
        int chapter = line.goods().line().chapter();
        for (LevyTotal total : assessed(line, before).totals()) {
            tally.addBefore(chapter, total.levy(), rupiah(total));
        }
        for (LevyTotal total : assessed(line, after).totals()) {
            tally.addAfter(chapter, total.levy(), rupiah(total));
        }
    }

    private Assessment assessed(RegisterLine line, Assessor assessor) {
        return assessor.assess(line.declaredOn(register.day()));
    }

    private static long rupiah(LevyTotal total) {
        return total.amount().amount().asDecimal().orElseThrow().longValueExact();
    }

    /** Answers the whole question on this machine, in one thread. */
    static Tally onThisMachine(WhatIf question, LongConsumer done) {
        Reassessment opened = open(question);
        Tally tally = new Tally();
        for (long block = 0; block < question.blocks(); block++) {
            opened.addBlock(block, tally);
            done.accept(question.firstLineOf(block + 1));
        }
        return tally;
    }
}
