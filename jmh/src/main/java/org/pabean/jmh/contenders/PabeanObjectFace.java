package org.pabean.jmh.contenders;

import java.util.List;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.Declarations;
import org.pabean.jmh.work.Work;
import org.pabean.tariff.Levy;

/** {@code Assessor.assess}: every declaration with everything it offers, steps and reasons included. */
final class PabeanObjectFace implements Contender {

    private final Assessor assessor = Assessor.standard();
    private final List<Declaration> declarations;

    PabeanObjectFace(Work work) {
        declarations = Declarations.of(work);
    }

    @Override
    public void assess(Answers answers) {
        for (int declaration = 0; declaration < declarations.size(); declaration++) {
            Assessment assessment = assessor.assess(declarations.get(declaration));
            answers.set(
                    declaration,
                    rupiah(assessment, Levy.IMPORT_DUTY),
                    rupiah(assessment, Levy.VAT),
                    rupiah(assessment, Levy.INCOME_TAX));
        }
    }

    private static long rupiah(Assessment assessment, Levy levy) {
        return assessment.amount(levy).amount().longValueExact();
    }
}
