package org.pabean.levy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.levy.MadeUpLaw.CAR;
import static org.pabean.levy.MadeUpLaw.TERMS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Importer;
import org.pabean.goods.HsCode;
import org.pabean.law.Caveat;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** The levies of a line of the tariff: those of one rupiah, multiplied by the value of each item. */
class LineLeviesTest {

    private static final HsCode SHOES = HsCode.of("64039990");
    private static final Rupiah MILLION = Rupiah.of(1_000_000);
    private static final LevyTerms THIRTY = LevyTerms.silent().at(Levy.IMPORT_DUTY, DutyRate.percent("30"), TERMS);

    @Test
    void aLineHasLeviesOfItsValueOnlyIfEachIsAPercentage() {
        LevyChain chain = new LevyChain(new MadeUpLaw(), Importer.company(), Readings.defaults());
        assertTrue(chain.ofLine(SHOES, treatment(THIRTY)).isPresent());
        LevyTerms sum = LevyTerms.silent().at(Levy.IMPORT_DUTY, new DutyRate.Sum(Rupiah.of(7)), TERMS);
        assertEquals(Optional.empty(), chain.ofLine(SHOES, treatment(sum)));
        assertEquals(Optional.empty(), chain.ofLine(CAR, treatment(THIRTY)));
        assertEquals(Optional.empty(), chain.ofLine(SHOES, treatment(THIRTY).forShare(Fraction.of(1, 2))));
    }

    @Test
    void theLeviesOfALineAreThoseOfARupiahTimesTheValue() {
        LevyChain chain = new LevyChain(new MadeUpLaw(), Importer.company(), Readings.defaults());
        LineLevies thirty = chain.ofLine(SHOES, treatment(THIRTY)).orElseThrow();
        LineLevies ten = chain.ofLine(
                        SHOES, treatment(LevyTerms.silent().at(Levy.IMPORT_DUTY, DutyRate.percent("10"), TERMS)))
                .orElseThrow();
        assertEquals(Fraction.of(3, 10), thirty.factor(0));
        assertEquals(Levy.IMPORT_DUTY, thirty.levy(0));
        LineAmounts amounts = thirty.on(MILLION);
        assertEquals(Rupiah.of(300_000), amounts.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(1_300_000), amounts.importValue());
        assertEquals(Rupiah.ZERO, amounts.amount(Levy.EXCISE));
        assertEquals(
                amounts, chain.ofLine(SHOES, treatment(THIRTY)).orElseThrow().on(Rupiah.parse("1000000.0")));
        assertEquals(
                amounts.hashCode(),
                chain.ofLine(SHOES, treatment(THIRTY)).orElseThrow().on(MILLION).hashCode());
        assertNotEquals(amounts, ten.on(MILLION));
        assertNotEquals(amounts, thirty.on(Rupiah.of(1)));
        assertNotEquals(amounts.hashCode(), thirty.on(Rupiah.of(1)).hashCode());
        assertNotEquals(thirty, ten);
        assertNotEquals(thirty.hashCode(), ten.hashCode());
        assertTrue(amounts.toString().contains("300000"), amounts.toString());
        assertTrue(thirty.toString().contains("0.3"), thirty.toString());
    }

    @Test
    void aLineCarriesWhatItsTreatmentRestsOnAndWarnsOf() {
        LevyChain chain = new LevyChain(new MadeUpLaw(), Importer.company(), Readings.defaults());
        Caveat doubt = new Caveat("DOUBT", "facility", Wording.same("doubt"), TERMS);
        LineLevies line = chain.ofLine(
                        SHOES, treatment(THIRTY).restingOn(DutyInTaxBase.EXACT).warning(doubt))
                .orElseThrow();
        assertEquals(List.of(DutyInTaxBase.EXACT), line.readings());
        assertEquals(
                List.of("facility DOUBT", "item 7 INCOME_TAX_LIST_UNKNOWN"),
                line.caveats(7).stream()
                        .map(each -> each.path() + " " + each.code())
                        .toList());
    }

    private static TariffTreatment treatment(LevyTerms terms) {
        return TariffTreatment.of(Wording.same("test"), terms);
    }
}
