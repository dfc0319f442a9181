package org.pabean.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Importer;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.levy.LuxuryRate;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.testkit.FixedLevyRates;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.FixedTariff;

/** Registers of more lines than a first table holds, of more items than one block, and of sums at the edge of whole numbers. */
class LargeRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final Citation LUXURY = Citation.verified("PMK 15/PMK.03/2023", "annex");
    private static final long TWO_TRILLION = 2_000_000_000_000L;
    private static final int SHOES = 64_039_990;
    private static final int LINES = 600;
    private static final int ITEMS = 3_000;

    /** A book of 600 lines, with duties of 0 to 39 percent; every tenth line bears luxury tax of 40 percent too. */
    private static final Assessor MANY_LINES = manyLines();

    private static Assessor manyLines() {
        FixedTariff book = FixedTariff.empty();
        FixedLevyRates taxes = FixedLevyRates.standard();
        for (int i = 0; i < LINES; i++) {
            String line = HsCode.line(line(i)).plain();
            book = book.with(line, DutyRate.percent(Integer.toString(i % 40)));
            taxes = i % 10 == 3 ? taxes.withLuxury(line, luxury("40")) : taxes;
        }
        return assessor(book, taxes);
    }

    private static Assessor assessor(FixedTariff book, FixedLevyRates taxes) {
        return Assessor.of(FixedReferenceData.standard().withTariff(book).withLevies(taxes));
    }

    private static LuxuryRate luxury(String percent) {
        return new LuxuryRate(List.of(Percent.parse(percent)), false, LUXURY);
    }

    private static int line(int index) {
        return 10_000_000 + index * 41_017;
    }

    /** Most values are ordinary; some fit alone and not together, and a few are too large for whole numbers. */
    private static long value(int item) {
        if (item % 50 == 49) {
            return 900_000_000_000_000L + item;
        }
        return item % 20 > 16 ? TWO_TRILLION + item : 1_000_003L * (item % 97) + item;
    }

    private static Register register() {
        int[] lines = new int[ITEMS];
        long[] values = new long[ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            lines[i] = line(i * 7 % LINES);
            values[i] = value(i);
        }
        return Register.of(lines, values);
    }

    private static RegisterTotals assess(Assessor assessor, Register register) {
        return new RegisterAssessor(assessor.lines(DocumentType.IMPORT_DECLARATION, DAY, Importer.company()))
                .assess(register);
    }

    private static void givesWhatTheAssessorGives(Assessor assessor, Register register) {
        RegisterTotals totals = assess(assessor, register);
        for (int i = 0; i < register.declarations(); i++) {
            int number = i;
            Assessment assessment =
                    assessor.assess(RegisterProperties.declaration(register, i, DAY, Importer.company()));
            for (Levy levy : RegisterTotals.LEVIES) {
                assertEquals(
                        assessment.amount(levy),
                        Rupiah.of(totals.of(levy, i)),
                        () -> levy + " of declaration " + number);
            }
        }
    }

    @Test
    void thousandsOfDeclarationsOfHundredsOfLinesOweWhatEachOwesAlone() {
        givesWhatTheAssessorGives(MANY_LINES, register());
    }

    @Test
    void thousandsOfItemsInDeclarationsOfOneToSevenOweWhatEachDeclarationOwesAlone() {
        List<Integer> ends = new ArrayList<>();
        for (int end = 1; end < ITEMS; end += 1 + ends.size() % 7) {
            ends.add(end);
        }
        ends.add(ITEMS);
        givesWhatTheAssessorGives(
                MANY_LINES,
                register()
                        .inDeclarations(
                                ends.stream().mapToInt(Integer::intValue).toArray()));
    }

    @Test
    void valuesThatFitOneByOneAreAddedExactlyWhereTheirSumDoesNotFit() {
        int[] lines = new int[45];
        long[] values = new long[45];
        Arrays.fill(lines, SHOES);
        Arrays.fill(values, TWO_TRILLION);
        values[0] = 1_000;
        RegisterTotals totals = assess(
                Assessor.of(FixedReferenceData.standard()),
                Register.of(lines, values).inDeclarations(new int[] {1, 41, 44, 45}));
        assertEquals(1_000, totals.of(Levy.IMPORT_DUTY, 0));
        assertEquals(24_000_000_000_000L, totals.of(Levy.IMPORT_DUTY, 1));
        assertEquals(11_440_000_000_000L, totals.of(Levy.VAT, 1));
        assertEquals(2_600_000_000_000L, totals.of(Levy.INCOME_TAX, 1));
        assertEquals(1_800_000_000_000L, totals.of(Levy.IMPORT_DUTY, 2));
        assertEquals(858_000_000_000L, totals.of(Levy.VAT, 2));
        assertEquals(195_000_000_000L, totals.of(Levy.INCOME_TAX, 2));
        assertEquals(600_000_000_000L, totals.of(Levy.IMPORT_DUTY, 3));
    }

    /** Luxury-goods sales tax may come to twice the value (VAT Law art. 8(1)). */
    @Test
    void aLuxuryTaxAboveTheValueItselfIsExactForTheLargestValue() {
        String yacht = "89039100";
        Assessor assessor = assessor(
                FixedTariff.empty().with(yacht, DutyRate.percent("0")),
                FixedLevyRates.standard().withLuxury(yacht, luxury("125.0001")));
        RegisterTotals totals =
                assess(assessor, Register.of(new int[] {89_039_100}, new long[] {1_000_000_000_000_000L}));
        assertEquals(1_250_001_000_000_000L, totals.of(Levy.LUXURY_TAX, 0));
        assertEquals(120_000_000_000_000L, totals.of(Levy.VAT, 0));
    }

    @Test
    void aRateOfFiveDecimalsIsExactAloneAndBesideOthers() {
        Assessor assessor = assessor(
                FixedTariff.standard().with("95069100", DutyRate.percent("7.12345")), FixedLevyRates.standard());
        Register register = Register.of(
                new int[] {95_069_100, SHOES, 95_069_100, 95_069_100}, new long[] {0, 1_234_567, 7_654_321, 999_999});
        givesWhatTheAssessorGives(assessor, register);
        givesWhatTheAssessorGives(assessor, register.inDeclarations(new int[] {2, 4}));
        assertEquals(
                8_000,
                assess(assessor, Register.of(new int[] {95_069_100}, new long[] {100_000}))
                        .of(Levy.IMPORT_DUTY, 0));
    }
}
