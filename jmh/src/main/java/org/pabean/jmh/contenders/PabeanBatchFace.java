package org.pabean.jmh.contenders;

import org.jspecify.annotations.Nullable;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Importer;
import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.RateTable;
import org.pabean.jmh.work.Work;
import org.pabean.register.Register;
import org.pabean.register.RegisterAssessor;
import org.pabean.register.RegisterTotals;
import org.pabean.tariff.Levy;

/** {@code RegisterAssessor.assess}: the columns of the work, without reasons. */
final class PabeanBatchFace implements Contender {

    private final RegisterAssessor assessor;
    private final Register register;
    private RegisterTotals totals;
    private @Nullable Answers filled;

    PabeanBatchFace(Work work) {
        assessor = new RegisterAssessor(
                Assessor.standard().lines(DocumentType.IMPORT_DECLARATION, RateTable.DAY, Importer.company()));
        Register items = Register.of(work.codes(), work.values());
        register = work.declarations() == work.lines() ? items : items.inDeclarations(ends(work));
        totals = new RegisterTotals(work.declarations());
    }

    private static int[] ends(Work work) {
        int[] ends = new int[work.declarations()];
        for (int declaration = 0; declaration < ends.length; declaration++) {
            ends[declaration] = work.end(declaration);
        }
        return ends;
    }

    @Override
    public void assess(Answers answers) {
        if (filled != answers) {
            fill(answers);
        }
        assessor.assess(register, totals);
    }

    /** Totals go straight into the columns of the answers, as those of the other contenders do. */
    private void fill(Answers answers) {
        totals = totals.into(Levy.IMPORT_DUTY, answers.duty())
                .into(Levy.VAT, answers.vat())
                .into(Levy.INCOME_TAX, answers.incomeTax());
        filled = answers;
    }
}
