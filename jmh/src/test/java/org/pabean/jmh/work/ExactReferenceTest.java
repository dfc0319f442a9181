package org.pabean.jmh.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.tariff.Levy;

/** The reference shares nothing with the library but the tariff; here the two are compared. */
class ExactReferenceTest {

    @Test
    void anAssessmentOwesWhatTheReferenceSays() {
        Work work = Work.random(RateTable.bundled(), 300, 3);
        ExactReference reference = new ExactReference(work);
        Assessor assessor = Assessor.standard();
        int number = 0;
        for (Declaration declaration : Declarations.of(work)) {
            Assessment assessment = assessor.assess(declaration);
            assertEquals(
                    reference.owed(number++),
                    new ExactReference.Owed(
                            rupiah(assessment, Levy.IMPORT_DUTY),
                            rupiah(assessment, Levy.VAT),
                            rupiah(assessment, Levy.INCOME_TAX)));
            assertEquals(3, assessment.items().size());
        }
    }

    private static BigInteger rupiah(Assessment assessment, Levy levy) {
        return new BigInteger(assessment.amount(levy).toString());
    }
}
