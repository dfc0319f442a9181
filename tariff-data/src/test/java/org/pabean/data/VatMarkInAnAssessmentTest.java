package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.VatPosition;
import org.pabean.goods.HsCode;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/** What the VAT marks of the book do to an assessment: they warn, and change no figure. */
class VatMarkInAnAssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 12);
    private static final String BREEDING_HORSES = "01012100";
    private static final String BEARINGS = "84821000";

    private static Declaration of(String line, DeclaredRates rates, LocalDate day) {
        GoodsItem second = GoodsItem.builder()
                .number(2)
                .value(new ItemValue.CustomsValue(Rupiah.of(100_000_000)))
                .rates(rates)
                .hsCode(HsCode.of(line))
                .build();
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(day)
                .importer(Importer.company())
                .consignment(Consignment.of(Incoterm.CIF, second))
                .build();
    }

    private static List<String> warnings(Assessment assessment) {
        return assessment.caveats().stream()
                .filter(caveat -> caveat.code().equals("VAT_MARK"))
                .map(caveat -> caveat.path() + " " + caveat.citation().locator())
                .toList();
    }

    @Test
    void aMarkedLineIsChargedWithAWarningThatNamesItsItem() {
        Assessment assessment = Assessor.standard().assess(of(BREEDING_HORSES, DeclaredRates.none(), DAY));
        assertEquals(Rupiah.of(11_000_000), assessment.amount(Levy.VAT));
        assertEquals(List.of("item 2 16B"), warnings(assessment));
    }

    @Test
    void aStatedPositionSettlesIt() {
        DeclaredRates exempt =
                DeclaredRates.builder().vatPosition(VatPosition.EXEMPT).build();
        Assessment assessment = Assessor.standard().assess(of(BREEDING_HORSES, exempt, DAY));
        assertEquals(Rupiah.ZERO, assessment.amount(Levy.VAT));
        assertEquals(List.of(), warnings(assessment));
    }

    @Test
    void otherLinesAndDaysBeforeTheBookCarryNoWarning() {
        Assessor assessor = Assessor.standard();
        assertEquals(List.of(), warnings(assessor.assess(of(BEARINGS, DeclaredRates.none(), DAY))));
        LocalDate before = LocalDate.of(2022, 3, 31);
        assertEquals(List.of(), warnings(assessor.assess(of(BREEDING_HORSES, DeclaredRates.none(), before))));
    }

    @Test
    void aStrictAssessorRefusesTheMarkedLine() {
        Assessor strict = Assessor.standard().strict();
        Declaration horses = of(BREEDING_HORSES, DeclaredRates.none(), DAY);
        List<String> codes =
                assertThrows(InvalidInputException.class, () -> strict.assess(horses)).violations().stream()
                        .map(violation -> violation.code())
                        .filter("VAT_MARK"::equals)
                        .toList();
        assertEquals(List.of("VAT_MARK"), codes);
    }
}
