package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.assessment.Imports.DAY;
import static org.pabean.assessment.Imports.RICE;
import static org.pabean.assessment.Imports.RP_100_MILLION;
import static org.pabean.assessment.Imports.SHOES;
import static org.pabean.assessment.Imports.pib;
import static org.pabean.assessment.Imports.with;
import static org.pabean.assessment.Imports.worth;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.GoodsItem;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.FixedTariff;

/** A regime of an application's own, which gives three quarters of every item a rate that the book grants under a condition. */
class OwnRegimeTest {

    private static final Citation QUOTA = Citation.verified("PMK 10/2024", "2");
    private static final ConditionalRate FREE =
            new ConditionalRate(DutyRate.AdValorem.FREE, new Wording("within the quota", "dalam kuota"), QUOTA);
    private static final Assessor ASSESSOR = Assessor.of(FixedReferenceData.standard()
                    .withTariff(FixedTariff.standard().with(SHOES, FREE)))
            .with(new QuotaRegime());

    private static final class QuotaRegime implements TariffRegime {

        @Override
        public boolean governs(Declaration declaration) {
            return true;
        }

        @Override
        public Ruling open(RegimeCase regimeCase) {
            return item -> treat(item, regimeCase);
        }

        private static List<TariffTreatment> treat(GoodsItem item, RegimeCase regimeCase) {
            var line = item.hsCode().orElseThrow();
            assertEquals(DAY, regimeCase.book().day());
            DutyRate general = regimeCase.book().entry(line).duty();
            DutyRate quota = regimeCase.book().conditionalRates(line).stream()
                    .map(ConditionalRate::duty)
                    .findFirst()
                    .orElse(general);
            return List.of(
                    treatment("QUOTA", quota).forShare(Fraction.of(3, 4)),
                    treatment("MFN", general).forShare(Fraction.of(1, 4)));
        }

        private static TariffTreatment treatment(String name, DutyRate rate) {
            return TariffTreatment.of(Wording.same(name), LevyTerms.silent().at(Levy.IMPORT_DUTY, rate, QUOTA));
        }
    }

    @Test
    void partsOfAnItemBearTheirOwnRatesAndAddUp() {
        Assessment assessment = ASSESSOR.assess(pib(DAY, worth(RP_100_MILLION, SHOES)));
        assertEquals(2, assessment.item(1).portions().size());
        assertEquals(Rupiah.of(7_500_000), assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(107_500_000), assessment.item(1).importValue());
        assertEquals("QUOTA", assessment.item(1).treatment().regime().english());
    }

    @Test
    void aSpecificDutyIsSplitByQuantityAndTheExplanationSaysSo() {
        Quantity load = Quantity.of("1000", UnitOfMeasure.KGM);
        Assessment assessment = ASSESSOR.assess(pib(DAY, with(load, worth(RP_100_MILLION, RICE))));
        assertEquals(Rupiah.of(450_000), assessment.amount(Levy.IMPORT_DUTY));
        String text = assessment.explanation().toText(Locale.ENGLISH);
        assertTrue(text.contains("QUOTA: Rp 337,500  <- rate Rp 450 / kg, base 750 kg"), text);
        assertTrue(text.contains("MFN: Rp 112,500  <- rate Rp 450 / kg, base 250 kg"), text);
    }
}
