package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.HsCode;
import org.pabean.law.InvalidInputException;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.LineRegime;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.TariffSchedule;

class AssessingByLineTest {

    /** A regime whose first look at a line breaks down, as one that asks a database may. */
    private static final class BreakingOnce implements LineRegime {

        private final GeneralRegime general = new GeneralRegime(Optional.empty());
        private boolean broken;

        @Override
        public boolean governs(Declaration declaration) {
            return general.governs(declaration);
        }

        @Override
        public Ruling open(RegimeCase regimeCase) {
            return general.open(regimeCase);
        }

        @Override
        public Optional<TariffTreatment> treatmentOf(HsCode line, TariffSchedule book) {
            if (!broken) {
                broken = true;
                throw new IllegalStateException("the connection is lost");
            }
            return general.treatmentOf(line, book);
        }

        @Override
        public boolean asksOrigin(HsCode line) {
            return general.asksOrigin(line);
        }
    }

    private static Declaration shoes(String line) {
        return Imports.pib(Imports.DAY, Imports.item(line, new ItemValue.CustomsValue(Imports.RP_100_MILLION)));
    }

    @Test
    void whatNeitherInputNorDataCanCauseIsToldAndNotTriedAgainInSilence() {
        Assessor assessor = Imports.ASSESSOR.with(new BreakingOnce());
        IllegalStateException told =
                assertThrows(IllegalStateException.class, () -> assessor.assess(shoes(Imports.SHOES)));
        assertEquals("the connection is lost", told.getMessage());
        assertEquals(
                Imports.ASSESSOR.assess(shoes(Imports.SHOES)).total(),
                assessor.assess(shoes(Imports.SHOES)).total());
    }

    @Test
    void aLineThatTheBookDoesNotKnowIsARefusalWithItsPath() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Imports.ASSESSOR.assess(shoes("99999999")));
        assertEquals("consignment.items[0].hsCode", refused.violations().get(0).path());
        assertEquals("TARIFF_LINE_UNKNOWN", refused.violations().get(0).code());
    }
}
