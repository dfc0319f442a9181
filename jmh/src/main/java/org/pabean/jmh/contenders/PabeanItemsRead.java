package org.pabean.jmh.contenders;

import java.util.List;
import org.pabean.assessment.AssessedItem;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.Declarations;
import org.pabean.jmh.work.Work;
import org.pabean.tariff.Levy;

/**
 * {@code Assessor.assess}, and then every item is taken out of the assessment and asked for each of its levies, so that nothing
 * which is made on demand stays unmade.
 */
final class PabeanItemsRead implements Contender {

    private final Assessor assessor = Assessor.standard();
    private final List<Declaration> declarations;
    private int itemsInDebt;

    PabeanItemsRead(Work work) {
        declarations = Declarations.of(work);
    }

    @Override
    public void assess(Answers answers) {
        itemsInDebt = 0;
        for (int declaration = 0; declaration < declarations.size(); declaration++) {
            Assessment assessment = assessor.assess(declarations.get(declaration));
            assessment.items().forEach(this::read);
            answers.set(
                    declaration,
                    rupiah(assessment, Levy.IMPORT_DUTY),
                    rupiah(assessment, Levy.VAT),
                    rupiah(assessment, Levy.INCOME_TAX));
        }
        if (itemsInDebt == 0) {
            throw new IllegalStateException("no item owes anything");
        }
    }

    private void read(AssessedItem item) {
        int signs = item.amount(Levy.IMPORT_DUTY).signum()
                + item.amount(Levy.VAT).signum()
                + item.amount(Levy.INCOME_TAX).signum();
        itemsInDebt += signs > 0 ? 1 : 0;
    }

    private static long rupiah(Assessment assessment, Levy levy) {
        return assessment.amount(levy).amount().longValueExact();
    }
}
