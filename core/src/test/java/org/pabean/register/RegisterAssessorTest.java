package org.pabean.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.LineLaw;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.DateOutsideDataException;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.levy.DutyInTaxBase;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Rupiah;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.LineRegime;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.TariffSchedule;
import org.pabean.testkit.FixedReferenceData;

/** Registers in columns: what they hold, what they give, and what they refuse. */
class RegisterAssessorTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final Assessor ASSESSOR = Assessor.of(FixedReferenceData.standard());
    private static final int SHOES = 64_039_990;
    private static final int LAPTOP = 84_713_020;
    private static final int RICE = 10_063_099;
    private static final int CAR = 87_038_099;

    private static LineLaw lawOf(Assessor assessor, LocalDate day) {
        return assessor.lines(DocumentType.IMPORT_DECLARATION, day, Importer.company());
    }

    private static RegisterTotals assess(Register register) {
        return new RegisterAssessor(lawOf(ASSESSOR, DAY)).assess(register);
    }

    private static List<String> refusals(LineLaw law, Register register) {
        RegisterAssessor assessor = new RegisterAssessor(law);
        List<Violation> found = assertThrows(InvalidInputException.class, () -> assessor.assess(register))
                .violations();
        return found.stream().map(each -> each.path() + " " + each.code()).toList();
    }

    @Test
    void eachItemIsADeclarationUnlessTheyAreGrouped() {
        RegisterTotals totals = assess(Register.of(new int[] {SHOES, LAPTOP}, new long[] {100_000_500, 50_000_000}));
        assertEquals(30_001_000, totals.of(Levy.IMPORT_DUTY, 0));
        assertEquals(0, totals.of(Levy.IMPORT_DUTY, 1));
        assertEquals(14_300_072, totals.of(Levy.VAT, 0));
        assertEquals(5_500_000, totals.of(Levy.VAT, 1));
        assertEquals(0, totals.of(Levy.EXCISE, 0));
        assertEquals(Rupiah.of(19_800_072), totals.sum(Levy.VAT));
        long[] column = {7, 7, 7};
        totals.copy(Levy.VAT, column);
        assertArrayEquals(new long[] {14_300_072, 5_500_000, 7}, column);
        totals.copy(Levy.EXCISE, column);
        assertArrayEquals(new long[] {0, 0, 7}, column);
        totals.copy(Levy.IMPORT_DUTY, column);
        assertArrayEquals(new long[] {30_001_000, 0, 7}, column);
    }

    @Test
    void itemsOfOneDeclarationAreAddedBeforeTheyAreRounded() {
        Register register = Register.of(new int[] {SHOES, SHOES, LAPTOP}, new long[] {1_001, 1_001, 1_000})
                .inDeclarations(new int[] {2, 3});
        RegisterTotals totals = assess(register);
        assertEquals(1_000, totals.of(Levy.IMPORT_DUTY, 0));
        assertEquals(286, totals.of(Levy.VAT, 0));
        assertEquals(110, totals.of(Levy.VAT, 1));
        assertEquals(1_000 + 286 + 65, totals.of(0));
    }

    @Test
    void aDeclarationMayHaveMoreItemsThanABlock() {
        int[] lines = new int[5_000];
        long[] values = new long[5_000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = LAPTOP;
            values[i] = 1;
        }
        Register register = Register.of(lines, values).inDeclarations(new int[] {100, 4_999, 5_000});
        RegisterTotals totals = assess(register);
        assertEquals(11, totals.of(Levy.VAT, 0));
        assertEquals(539, totals.of(Levy.VAT, 1));
        assertEquals(0, totals.of(Levy.VAT, 2));
    }

    @Test
    void valuesMayHaveDecimals() {
        Register register = Register.of(new int[] {LAPTOP}, new long[] {10_045}).withDecimals(2);
        assertEquals(11, assess(register).of(Levy.VAT, 0));
        assertEquals(1_105, assess(register.withDecimals(0)).of(Levy.VAT, 0));
        Register smallest = Register.of(new int[] {LAPTOP}, new long[] {1_000_450_000});
        assertEquals(11_005, assess(smallest.withDecimals(4)).of(Levy.VAT, 0));
    }

    @Test
    void theGoodsOfEveryDeclarationAreNumberedFromOne() {
        Register register = Register.of(new int[] {SHOES, LAPTOP, SHOES}, new long[] {100, 250, 300})
                .withDecimals(2)
                .inDeclarations(new int[] {1, 3});
        List<GoodsItem> second = register.goods(1);
        assertEquals(List.of(1, 2), second.stream().map(GoodsItem::number).toList());
        assertEquals(Optional.of(HsCode.line(LAPTOP)), second.get(0).hsCode());
        assertEquals(
                new ItemValue.CustomsValue(Rupiah.parse("2.5")), second.get(0).value());
    }

    @Test
    void aValueTooLargeForWholeNumbersIsStillExact() {
        Register register = Register.of(new int[] {SHOES}, new long[] {1_000_000_000_000_000L});
        assertEquals(300_000_000_000_000L, assess(register).of(Levy.IMPORT_DUTY, 0));
        assertEquals(143_000_000_000_000L, assess(register).of(Levy.VAT, 0));
    }

    @Test
    void aSumTooLargeForWholeNumbersIsStillExact() {
        long[] values = new long[200];
        int[] lines = new int[200];
        for (int i = 0; i < values.length; i++) {
            values[i] = 5_000_000_000_000L;
            lines[i] = SHOES;
        }
        Register register = Register.of(lines, values).inDeclarations(new int[] {200});
        assertEquals(300_000_000_000_000L, assess(register).of(Levy.IMPORT_DUTY, 0));
    }

    @Test
    void leviesThatNoColumnHoldsAreRefused() {
        long[] values = new long[40_000];
        int[] lines = new int[40_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = 1_000_000_000_000_000L;
            lines[i] = SHOES;
        }
        Register register = Register.of(lines, values).inDeclarations(new int[] {40_000});
        assertEquals(List.of("declarations[0] AMOUNT_TOO_LARGE"), refusals(lawOf(ASSESSOR, DAY), register));
    }

    /** VAT is 11 % of the values, and 11 % of the first sum is 9,223,372,036,854,775,807.04. */
    @Test
    void theLargestLevyThatAColumnHoldsIsStillGivenAndOneRupiahMoreIsRefused() {
        long[] values = new long[83_849];
        int[] lines = new int[values.length];
        Arrays.fill(values, 1_000_000_000_000_000L);
        Arrays.fill(lines, LAPTOP);
        values[0] = 836_698_679_780_064L;
        Register register = Register.of(lines, values).inDeclarations(new int[] {values.length});
        assertEquals(Long.MAX_VALUE, assess(register).of(Levy.VAT, 0));
        values[0] += 5;
        assertEquals(List.of("declarations[0] AMOUNT_TOO_LARGE"), refusals(lawOf(ASSESSOR, DAY), register));
    }

    /** A regime of an application's own that puts a safeguard on every line, whatever its origin. */
    private record Safeguarding(DutyRate safeguard) implements LineRegime {

        private static final GeneralRegime GENERAL = new GeneralRegime(Optional.empty());
        private static final Citation LAW = Citation.verified("PMK 1/2025", "1");

        @Override
        public boolean governs(Declaration declaration) {
            return GENERAL.governs(declaration);
        }

        @Override
        public Ruling open(RegimeCase regimeCase) {
            return GENERAL.open(regimeCase);
        }

        @Override
        public Optional<TariffTreatment> treatmentOf(HsCode line, TariffSchedule book) {
            LevyTerms terms = LevyTerms.silent()
                    .at(Levy.IMPORT_DUTY, book.entry(line).duty(), LAW)
                    .at(Levy.SAFEGUARD_DUTY, safeguard, LAW);
            return Optional.of(TariffTreatment.of(GeneralRegime.MFN, terms));
        }

        @Override
        public boolean asksOrigin(HsCode line) {
            return false;
        }
    }

    @Test
    void aLineWithALevyThatHasNoColumnNeedsADeclarationUnlessTheLevyIsNought() {
        Register shoes = Register.of(new int[] {SHOES}, new long[] {1_000_000});
        Assessor charging = ASSESSOR.with(new Safeguarding(DutyRate.percent("10")));
        assertEquals(List.of("lines.64039990 LINE_NEEDS_DECLARATION"), refusals(lawOf(charging, DAY), shoes));
        LineLaw sparing = lawOf(ASSESSOR.with(new Safeguarding(DutyRate.percent("0"))), DAY);
        assertEquals(300_000, new RegisterAssessor(sparing).assess(shoes).of(Levy.IMPORT_DUTY, 0));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndEachLineOnce() {
        Register register = Register.of(
                new int[] {99_999_999, SHOES, RICE, 99_999_999, LAPTOP, CAR},
                new long[] {1, -5, 1, 1, 1_000_000_000_000_001L, 1});
        List<String> expected = List.of(
                "lines.99999999 TARIFF_LINE_UNKNOWN",
                "customsValues[1] AMOUNT_NEGATIVE",
                "lines.10063099 LINE_NEEDS_DECLARATION",
                "customsValues[4] AMOUNT_TOO_LARGE");
        assertEquals(expected, refusals(lawOf(ASSESSOR, DAY), register));
    }

    @Test
    void aLineThatIsNotInForceAndANumberThatIsNoLineAreTold() {
        Register register = Register.of(new int[] {CAR, -3}, new long[] {1, 1});
        List<String> expected = List.of("lines.87038099 TARIFF_LINE_NOT_IN_FORCE", "lines.-3 TARIFF_LINE_MISSING");
        assertEquals(expected, refusals(lawOf(ASSESSOR, LocalDate.of(2021, 1, 4)), register));
    }

    @Test
    void columnsOfDifferentLengthAndDeclarationsThatDoNotCoverTheItemsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Register.of(new int[1], new long[2]));
        Register two = Register.of(new int[] {SHOES, SHOES}, new long[] {1, 1});
        assertThrows(IllegalArgumentException.class, () -> two.inDeclarations(new int[] {1}));
        assertThrows(IllegalArgumentException.class, () -> two.inDeclarations(new int[] {1, 1, 2}));
        assertThrows(IllegalArgumentException.class, () -> two.withDecimals(5));
        assertThrows(IllegalArgumentException.class, () -> two.withDecimals(-1));
        RegisterAssessor assessor = new RegisterAssessor(lawOf(ASSESSOR, DAY));
        RegisterTotals small = new RegisterTotals(1);
        assertThrows(IllegalArgumentException.class, () -> assessor.assess(two, small));
    }

    @Test
    void aColumnOfTheCallersIsWrittenInPlaceOfACopy() {
        Register two = Register.of(new int[] {SHOES, LAPTOP}, new long[] {100_000_500, 50_000_000});
        RegisterTotals own = assess(two);
        long[] vat = {7, 7, 7};
        long[] duty = new long[2];
        RegisterTotals into = new RegisterTotals(2).into(Levy.VAT, vat).into(Levy.IMPORT_DUTY, duty);
        new RegisterAssessor(lawOf(ASSESSOR, DAY)).assess(two, into);
        assertArrayEquals(new long[] {own.of(Levy.VAT, 0), own.of(Levy.VAT, 1), 7}, vat);
        assertArrayEquals(new long[] {own.of(Levy.IMPORT_DUTY, 0), own.of(Levy.IMPORT_DUTY, 1)}, duty);
        for (int declaration = 0; declaration < 2; declaration++) {
            assertEquals(own.of(declaration), into.of(declaration));
        }
        assertEquals(2, into.into(Levy.VAT, new long[2]).declarations());
        assertThrows(IllegalArgumentException.class, () -> into.into(Levy.VAT, new long[1]));
        assertThrows(IllegalArgumentException.class, () -> into.into(Levy.EXCISE, new long[2]));
    }

    @Test
    void aLawWithoutRoundingDoesNotFitIntoWholeRupiah() {
        RegisterAssessor assessor = new RegisterAssessor(lawOf(ASSESSOR.rounding(RoundingPolicy.NONE), DAY));
        Register one = Register.of(new int[] {SHOES}, new long[] {1});
        assertThrows(IllegalArgumentException.class, () -> assessor.assess(one));
    }

    @Test
    void aReadingThatMixesItemsLeavesNothingToLines() {
        LineLaw mixing = lawOf(ASSESSOR.with(DutyInTaxBase.ROUNDED), DAY);
        assertTrue(mixing.of(HsCode.line(SHOES)).isEmpty());
    }

    @Test
    void onlyFormsWhoseGoodsGoByLineHaveALawOfLines() {
        Importer person = Importer.person();
        LocalDate early = LocalDate.of(1999, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> ASSESSOR.lines(DocumentType.CONSIGNMENT_NOTE, DAY, person));
        assertThrows(DateOutsideDataException.class, () -> lawOf(ASSESSOR, early));
        LineLaw law = lawOf(ASSESSOR, DAY);
        HsCode heading = HsCode.of("6403");
        assertThrows(IllegalArgumentException.class, () -> law.of(heading));
        assertEquals(DAY, law.day());
    }
}
