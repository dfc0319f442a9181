package org.pabean.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.money.Fraction;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;
import org.pabean.testkit.FixedReferenceData;

/** The two faces of the engine give the same figures, to the rupiah, on both sides of the edge of whole numbers. */
class RegisterProperties {

    private static final Assessor ASSESSOR = Assessor.of(FixedReferenceData.standard());

    /** A few items, in the columns of a register. */
    record Columns(List<Integer> lines, List<Long> values) {

        Register register() {
            return Register.of(
                    lines.stream().mapToInt(Integer::intValue).toArray(),
                    values.stream().mapToLong(Long::longValue).toArray());
        }
    }

    @Provide
    Arbitrary<Columns> columns() {
        Arbitrary<Integer> lines = Arbitraries.of(1_012_100, 84_713_020, 64_039_990, 85_287_292, 95_066_200);
        Arbitrary<Long> values = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 100_000_000),
                Arbitraries.longs().between(0, 1_000_000_000_000_000L),
                Arbitraries.longs().between(100_000_000_000L, 3_000_000_000_000L),
                Arbitraries.longs().between(5_000_000_000_000L, 20_000_000_000_000L));
        return Arbitraries.integers()
                .between(1, 30)
                .flatMap(size -> lines.list()
                        .ofSize(size)
                        .flatMap(some -> values.list().ofSize(size).map(each -> new Columns(some, each))));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2023, 1, 13),
                LocalDate.of(2023, 1, 14),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 5, 21),
                LocalDate.of(2025, 5, 22));
    }

    @Provide
    Arbitrary<Importer> importers() {
        return Arbitraries.of(
                Importer.company(), Importer.person(), Importer.person().withoutTaxNumber());
    }

    @Property(tries = 300)
    void aRegisterGivesWhatTheAssessorGives(
            @ForAll("columns") Columns columns,
            @ForAll("days") LocalDate day,
            @ForAll("importers") Importer importer,
            @ForAll @IntRange(max = 2) int decimals,
            @ForAll @IntRange(min = 1, max = 7) int each) {
        Register items = columns.register().withDecimals(decimals);
        Register register = each == 1 ? items : items.inDeclarations(ends(items.items(), each));
        RegisterTotals totals =
                new RegisterAssessor(ASSESSOR.lines(DocumentType.IMPORT_DECLARATION, day, importer)).assess(register);
        for (int i = 0; i < register.declarations(); i++) {
            Assessment assessment = ASSESSOR.assess(declaration(register, i, day, importer));
            for (Levy levy : Levy.ALL) {
                assertEquals(assessment.amount(levy), Rupiah.of(totals.of(levy, i)), levy::toString);
            }
        }
    }

    private static int[] ends(int items, int each) {
        List<Integer> ends = new ArrayList<>();
        for (int end = each; end < items; end += each) {
            ends.add(end);
        }
        ends.add(items);
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    static Declaration declaration(Register register, int index, LocalDate day, Importer importer) {
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(day)
                .importer(importer)
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addAllItems(register.goods(index))
                        .build())
                .build();
    }

    @Property
    void aRoundingByReciprocalIsTheRounding(
            @ForAll("sums") long sum, @ForAll("roundings") Rounding rounding, @ForAll @IntRange(max = 4) int decimals) {
        long denominator = LineFactors.SCALE;
        for (int i = 0; i < decimals; i++) {
            denominator *= 10;
        }
        Fraction expected = rounding.apply(Fraction.of(sum, denominator));
        assertEquals(expected, Fraction.of(new SteppedRounding(rounding, denominator).of(sum)));
    }

    @Provide
    Arbitrary<Long> sums() {
        Arbitrary<Long> atEdges = Arbitraries.longs()
                .between(0, 1_000_000)
                .flatMap(times -> Arbitraries.longs().between(-2, 2).map(off -> times * 500_000_000 + off))
                .map(Math::abs);
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, SteppedRounding.LIMIT),
                atEdges,
                Arbitraries.longs().between(0, 10_000_000_000L));
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of(Rounding.class).filter(rounding -> rounding != Rounding.NONE);
    }
}
