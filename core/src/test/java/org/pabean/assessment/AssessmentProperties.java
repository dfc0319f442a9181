package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.assessment.Imports.ASSESSOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.Quantity;
import org.pabean.law.Caveat;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.levy.LevyLine;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.testkit.DeclarationArbitraries;

/** What holds for every import declaration. */
class AssessmentProperties {

    private static final int TRIES = 200;
    private static final Fraction HALF = Fraction.of(1, 2);

    @Provide
    Arbitrary<Declaration> declarations() {
        return DeclarationArbitraries.declarations();
    }

    @Provide
    Arbitrary<Declaration> withoutCharges() {
        return DeclarationArbitraries.declarationsWithoutCharges();
    }

    @Property(tries = TRIES)
    void theTotalIsTheSumOfTheLeviesAndPartlyPaidAndPartlyBorne(@ForAll("declarations") Declaration declaration) {
        Assessment assessment = ASSESSOR.assess(declaration);
        Rupiah sum = Rupiah.ZERO;
        Rupiah borne = Rupiah.ZERO;
        for (Levy levy : Levy.ALL) {
            sum = sum.plus(assessment.amount(levy));
            borne = borne.plus(assessment.total(levy).borne());
        }
        assertEquals(sum, assessment.total());
        assertEquals(borne, assessment.borneByGovernment());
        assertEquals(sum, assessment.amountDue().plus(borne));
    }

    @Property(tries = TRIES)
    void exactTotalsAreTheSumsOfTheItems(@ForAll("declarations") Declaration declaration) {
        Assessment assessment = ASSESSOR.assess(declaration);
        for (Levy levy : Levy.ALL) {
            Rupiah items = Rupiah.sum(
                    assessment.items().stream().map(item -> item.amount(levy)).toList());
            assertEquals(items, assessment.total(levy).exact());
        }
    }

    @Property(tries = TRIES)
    void eachLevyIsRoundedInTheDirectionOfItsDayByLessThanItsUnit(@ForAll("declarations") Declaration declaration) {
        Assessment assessment = ASSESSOR.assess(declaration);
        for (Levy levy : Levy.ALL) {
            LevyTotal total = assessment.total(levy);
            Rounding expected = rounding(levy, declaration.registrationDate());
            assertEquals(expected, total.rounding());
            assertRounded(expected, Imports.exact(assessment, levy, LevyLine.Collection.PAID), total.paid());
            assertRounded(
                    expected, Imports.exact(assessment, levy, LevyLine.Collection.BORNE_BY_GOVERNMENT), total.borne());
        }
    }

    private static Rounding rounding(Levy levy, LocalDate day) {
        if (!levy.isImportTax() || day.toString().compareTo("2023-01-14") < 0) {
            return Rounding.UP_TO_THOUSAND;
        }
        return day.toString().compareTo("2025-05-22") < 0 ? Rounding.DOWN_TO_RUPIAH : Rounding.HALF_UP_TO_RUPIAH;
    }

    private static void assertRounded(Rounding rounding, Rupiah exact, Rupiah rounded) {
        Fraction moved = rounded.minus(exact).amount();
        Fraction unit = Fraction.of(rounding.unit());
        assertTrue(rounded.amount().dividedBy(unit).isWhole());
        switch (rounding) {
            case UP_TO_THOUSAND -> assertTrue(moved.signum() >= 0 && moved.compareTo(unit) < 0);
            case DOWN_TO_RUPIAH ->
                assertTrue(moved.signum() <= 0 && moved.negated().compareTo(unit) < 0);
            default -> assertTrue(moved.compareTo(HALF) <= 0 && moved.compareTo(HALF.negated()) > 0);
        }
    }

    @Property(tries = TRIES)
    void splittingALineIntoTwoEqualHalvesChangesNoLevy(@ForAll("declarations") Declaration declaration) {
        List<GoodsItem> halves = new ArrayList<>();
        for (GoodsItem item : declaration.consignment().items()) {
            halves.add(scaled(item, halves.size() + 1, HALF));
            halves.add(scaled(item, halves.size() + 1, HALF));
        }
        assertSameLevies(declaration, with(halves, declaration));
    }

    @Property(tries = TRIES)
    void theOrderOfTheItemsChangesNothing(@ForAll("declarations") Declaration declaration, @ForAll long seed) {
        List<GoodsItem> shuffled = new ArrayList<>(declaration.consignment().items());
        Collections.shuffle(shuffled, new Random(seed));
        assertSameLevies(declaration, with(shuffled, declaration));
    }

    private static void assertSameLevies(Declaration one, Declaration other) {
        Assessment first = ASSESSOR.assess(one);
        Assessment second = ASSESSOR.assess(other);
        assertEquals(first.totals(), second.totals());
        assertEquals(first.customsValue(), second.customsValue());
        assertEquals(first.importValue(), second.importValue());
    }

    @Property(tries = TRIES)
    void lessValueNeverMeansMoreOfAnyLevy(
            @ForAll("withoutCharges") Declaration declaration, @ForAll @IntRange(min = 0, max = 99) int percent) {
        GoodsItem first = declaration.consignment().items().get(0);
        List<GoodsItem> items = new ArrayList<>(declaration.consignment().items());
        items.set(0, Imports.with(scaled(first.value(), Fraction.of(percent, 100)), first));
        Assessment more = ASSESSOR.assess(declaration);
        Assessment less = ASSESSOR.assess(with(items, declaration));
        for (Levy levy : Levy.ALL) {
            assertTrue(less.total(levy).exact().compareTo(more.total(levy).exact()) <= 0);
            assertTrue(less.amount(levy).compareTo(more.amount(levy)) <= 0);
        }
    }

    @Property(tries = TRIES)
    void ratesOfNoughtGiveNought(@ForAll("declarations") Declaration declaration) {
        DeclaredRates nought = DeclaredRates.builder()
                .importDuty(DutyRate.percent("0"))
                .vat(Percent.ZERO)
                .luxuryTax(Percent.ZERO)
                .incomeTax(Percent.ZERO)
                .build();
        List<GoodsItem> free = declaration.consignment().items().stream()
                .map(item -> item.with(nought))
                .toList();
        Assessment assessment = ASSESSOR.assess(with(free, declaration));
        assertEquals(Rupiah.ZERO, assessment.total());
        assertEquals(assessment.customsValue(), assessment.importValue());
    }

    @Property(tries = TRIES)
    void theImportValueIsTheCustomsValueWithDutiesAndExcise(@ForAll("declarations") Declaration declaration) {
        Assessment assessment = ASSESSOR.assess(declaration);
        Rupiah sum = assessment.customsValue();
        for (Levy levy : Levy.ALL) {
            sum = levy.isImportTax() ? sum : sum.plus(assessment.total(levy).exact());
        }
        assertEquals(sum, assessment.importValue());
    }

    @Property(tries = TRIES)
    void theSameDeclarationHasTheSameAssessment(@ForAll("declarations") Declaration declaration) {
        assertEquals(ASSESSOR.assess(declaration), ASSESSOR.assess(declaration));
    }

    @Property(tries = TRIES)
    void aStrictAssessorRefusesJustTheWarningsOfALenientOne(@ForAll("declarations") Declaration declaration) {
        Assessment lenient = ASSESSOR.assess(declaration);
        Assessor strict = ASSESSOR.strict();
        if (lenient.caveats().isEmpty()) {
            assertEquals(lenient, strict.assess(declaration));
        } else {
            InvalidInputException refused = assertThrows(InvalidInputException.class, () -> strict.assess(declaration));
            assertEquals(
                    lenient.caveats().stream().map(Caveat::code).toList(),
                    refused.violations().stream().map(Violation::code).toList());
        }
    }

    /** Values up to a quadrillion with cents, held against plain arithmetic on exact numbers. */
    @Property(tries = TRIES)
    void valuesOfEverySizeAreExact(@ForAll("hugeValues") List<Fraction> values, @ForAll Percent duty) {
        DeclaredRates rates =
                DeclaredRates.builder().importDuty(DutyRate.of(duty)).build();
        GoodsItem[] items = new GoodsItem[values.size()];
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < items.length; i++) {
            items[i] = Imports.number(i + 1, Imports.worth(Rupiah.of(values.get(i)), Imports.SHOES))
                    .with(rates);
            sum = sum.plus(values.get(i));
        }
        Assessment assessment = ASSESSOR.assess(Imports.pib(Imports.DAY, items));
        Fraction exactDuty = sum.times(duty.fraction());
        assertEquals(exactDuty, assessment.total(Levy.IMPORT_DUTY).exact().amount());
        Fraction base = sum.plus(exactDuty);
        assertEquals(
                base.times(Fraction.of(11, 100)),
                assessment.total(Levy.VAT).exact().amount());
        assertEquals(
                base.times(Fraction.of(25, 1000)),
                assessment.total(Levy.INCOME_TAX).exact().amount());
    }

    @Provide
    Arbitrary<List<Fraction>> hugeValues() {
        return Arbitraries.longs()
                .between(99_999_999_999_990_000L, 100_000_000_000_000_000L)
                .map(cents -> Fraction.of(cents, 100))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static Declaration with(List<GoodsItem> items, Declaration declaration) {
        return declaration.with(declaration.consignment().with(items));
    }

    private static GoodsItem scaled(GoodsItem item, int number, Fraction part) {
        Optional<Quantity> quantity =
                item.quantity().map(whole -> new Quantity(whole.amount().times(part), whole.unit()));
        return Imports.copy(item, number, scaled(item.value(), part), quantity);
    }

    private static ItemValue scaled(ItemValue value, Fraction part) {
        if (value instanceof ItemValue.Price price) {
            return new ItemValue.Price(price.price().times(part));
        } else if (value instanceof ItemValue.Cif cif) {
            return new ItemValue.Cif(cif.cif().times(part));
        }
        return new ItemValue.CustomsValue(
                ((ItemValue.CustomsValue) value).value().times(part));
    }
}
