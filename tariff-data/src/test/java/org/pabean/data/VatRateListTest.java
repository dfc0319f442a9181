package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.goods.HsCode;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.Levy;
import org.pabean.tariff.VatMark;

/** A change of the law that came after the release: VAT at 13 % from 2027, by data alone. */
class VatRateListTest {

    private static final String NEXT_YEAR =
            "rate_pct,base,from,to,instrument\n13,,2027-01-01,2027-12-31,UU 1/2026\n14,11/12,2028-01-01,,UU 1/2026\n";
    private static final VatRateList LIST = VatRateList.parse("vat-2027.csv", NEXT_YEAR);
    private static final Assessor ASSESSOR =
            Assessor.of(ReferenceData.standard().withLevies(LIST.over(new BundledLevyRates())));

    /** Rp 1,000,000 of shoes: duty 30 %, import value Rp 1,300,000. */
    private static Assessment assess(String day) {
        return ASSESSOR.assess(Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(LocalDate.parse(day))
                .importer(Importer.company())
                .consignment(Consignment.of(Incoterm.CIF, GoodsItem.of(1, "6404.11.90", Money.of("IDR", "1000000"))))
                .build());
    }

    @Test
    void vatChangesOnTheDayThatTheFileNames() {
        assertEquals(Rupiah.of(143_000), assess("2026-12-31").amount(Levy.VAT));
        assertEquals(Rupiah.of(169_000), assess("2027-01-01").amount(Levy.VAT));
        assertEquals(Rupiah.of(169_000), assess("2027-12-31").amount(Levy.VAT));
    }

    @Test
    void aPartOfTheBaseIsReadAsAQuotient() {
        assertEquals(Rupiah.of(166_833), assess("2028-01-01").amount(Levy.VAT));
    }

    @Test
    void theExplanationNamesTheLawAndTheFile() {
        String text = assess("2027-01-01").explanation().toText(Locale.ENGLISH);
        assertTrue(text.contains("UU 1/2026 (vat-2027.csv)"), text);
    }

    @Test
    void everythingElseStaysAsItWas() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        var law = LIST.over(new BundledLevyRates()).on(day);
        var base = new BundledLevyRates().on(day);
        assertEquals(day, law.day());
        assertEquals(base.incomeTax(IncomeTaxClass.OTHER, true), law.incomeTax(IncomeTaxClass.OTHER, true));
        assertEquals(Optional.of(VatMark.NOT_CHARGED), law.vatMark(HsCode.of("01012100")));
        assertEquals(base.luxury(HsCode.of("89031100")), law.luxury(HsCode.of("89031100")));
    }

    @Test
    void coverageTellsTheDaysOfTheFile() {
        assertEquals(LocalDate.of(2027, 1, 1), LIST.coverage().firstDay());
        assertEquals(LocalDate.MAX, LIST.coverage().lastDay());
        assertEquals(2, LIST.coverage().rows());
    }
}
