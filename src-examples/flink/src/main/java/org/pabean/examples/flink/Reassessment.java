package org.pabean.examples.flink;

import java.util.List;
import java.util.function.LongConsumer;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.LineLaw;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Importer;
import org.pabean.register.Register;
import org.pabean.register.RegisterAssessor;
import org.pabean.register.RegisterTotals;
import org.pabean.tariff.Levy;

/**
 * A question opened on the machine that answers it: the register, and its law with and without the changes. It is not sent
 * anywhere, and belongs to one thread.
 */
final class Reassessment {

    private static final int LINES_OF_A_CHAPTER = 1_000_000;

    private final WhatIf question;
    private final GeneratedRegister register;
    private final RegisterAssessor before;
    private final RegisterAssessor after;
    private final RegisterTotals totals = new RegisterTotals(WhatIf.LINES_OF_A_BLOCK);

    private Reassessment(WhatIf question, LineLaw before, LineLaw after) {
        this.question = question;
        this.register = GeneratedRegister.of(question, List.of(before, after));
        this.before = new RegisterAssessor(before);
        this.after = new RegisterAssessor(after);
    }

    static Reassessment open(WhatIf question) {
        return new Reassessment(question, law(question, question.before()), law(question, question.after()));
    }

    private static LineLaw law(WhatIf question, Assessor assessor) {
        return assessor.lines(DocumentType.IMPORT_DECLARATION, question.day(), Importer.company());
    }

    /** The register. */
    GeneratedRegister register() {
        return register;
    }

    /** Tallies a block, and tells how many lines it has. */
    long addBlock(long block, Tally tally) {
        Register part = register.part(question.firstLineOf(block), question.firstLineOf(block + 1));
        before.assess(part, totals);
        for (int i = 0; i < part.declarations(); i++) {
            for (Levy levy : RegisterTotals.LEVIES) {
                tally.addBefore(part.line(i) / LINES_OF_A_CHAPTER, levy, totals.of(levy, i));
            }
        }
        after.assess(part, totals);
        for (int i = 0; i < part.declarations(); i++) {
            for (Levy levy : RegisterTotals.LEVIES) {
                tally.addAfter(part.line(i) / LINES_OF_A_CHAPTER, levy, totals.of(levy, i));
            }
        }
        return part.declarations();
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
