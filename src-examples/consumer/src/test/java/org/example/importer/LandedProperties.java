package org.example.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.testkit.PabeanAssertions.assertRefused;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.money.Rupiah;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.InvalidDeclaration;

/** Generators of the test kit, found by the type of a parameter. */
class LandedProperties {

    private static final Assessor ASSESSOR = Assessor.of(FixedReferenceData.standard());

    @Property(tries = 100)
    void theSameDeclarationOwesTheSame(@ForAll Declaration declaration) {
        Rupiah due = ASSESSOR.assess(declaration).amountDue();
        assertTrue(due.signum() >= 0);
        assertEquals(due, ASSESSOR.assess(declaration).amountDue());
    }

    @Property(tries = 50)
    void whatIsWrongIsNamed(@ForAll InvalidDeclaration invalid) {
        assertRefused(() -> ASSESSOR.assess(invalid.declaration())).names(invalid.pathAndCode());
    }
}
