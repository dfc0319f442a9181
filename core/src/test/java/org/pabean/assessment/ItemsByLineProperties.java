package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.ItemValue;
import org.pabean.law.Citation;
import org.pabean.levy.LuxuryRate;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffRegime;
import org.pabean.tariff.Levy;
import org.pabean.testkit.FixedLevyRates;
import org.pabean.testkit.FixedReferenceData;

/** An item that is taken by its line gets the very figures, words and articles that it gets when it is looked at by itself. */
class ItemsByLineProperties {

    private static final List<String> LINES = List.of("01012100", "84713020", "64039990", "85287292", "95066200");

    private static final Citation LUXURY = Citation.verified("PMK 15/PMK.03/2023", "annex");

    private static final Assessor BY_LINE = Assessor.of(FixedReferenceData.standard()
            .withLevies(FixedLevyRates.standard()
                    .withLuxury("95066200", new LuxuryRate(List.of(Percent.of(40)), true, LUXURY))));

    private static final Assessor ONE_BY_ONE = BY_LINE.with(new LookingAtEachItem());

    /** The general tariff, which here does not tell what it says of a line. */
    private static final class LookingAtEachItem implements TariffRegime {

        private final GeneralRegime general = new GeneralRegime(BY_LINE.data().tradeRemedies());

        @Override
        public boolean governs(Declaration declaration) {
            return general.governs(declaration);
        }

        @Override
        public Ruling open(RegimeCase regimeCase) {
            return general.open(regimeCase);
        }
    }

    @Provide
    Arbitrary<Declaration> declarations() {
        Arbitrary<Fraction> values = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 1_000_000_000_000_000L).map(Fraction::of),
                Arbitraries.longs().between(0, 1_000_000_000_000L).map(value -> Fraction.of(value, 10_000)),
                Arbitraries.longs().between(0, 1_000_000_000L).map(value -> Fraction.of(value, 7)),
                Arbitraries.longs().between(0, 1L << 62).map(value -> Fraction.of(value, 999_983)),
                Arbitraries.longs().between(0, 1L << 62).map(value -> Fraction.of(value, 1_000_000_000_039L)));
        Arbitrary<GoodsItem> items = Combinators.combine(Arbitraries.of(LINES), values)
                .as((line, value) -> Imports.item(line, new ItemValue.CustomsValue(Rupiah.of(value))));
        Arbitrary<LocalDate> days = Arbitraries.of(
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2022, 3, 31),
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 5, 22),
                LocalDate.of(2026, 2, 12));
        Arbitrary<Importer> importers = Arbitraries.of(
                Importer.company(), Importer.person(), Importer.company().withoutTaxNumber());
        return Combinators.combine(days, importers, items.list().ofMinSize(1).ofMaxSize(8))
                .as((day, importer, goods) -> Imports.pib(day, importer, numbered(goods)));
    }

    private static GoodsItem[] numbered(List<GoodsItem> goods) {
        GoodsItem[] numbered = new GoodsItem[goods.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = GoodsItem.builder()
                    .number(i + 1)
                    .value(goods.get(i).value())
                    .rates(goods.get(i).rates())
                    .hsCode(goods.get(i).hsCode())
                    .build();
        }
        return numbered;
    }

    @Property(tries = 300)
    void figuresWordsAndArticlesAreTheSame(@ForAll("declarations") Declaration declaration) {
        Assessment byLine = BY_LINE.assess(declaration);
        Assessment oneByOne = ONE_BY_ONE.assess(declaration);
        assertTrue(byLine.items().stream().allMatch(ItemByLine.class::isInstance));
        assertTrue(oneByOne.items().stream().allMatch(ItemInPortions.class::isInstance));
        assertEquals(oneByOne.totals(), byLine.totals());
        assertEquals(oneByOne.caveats(), byLine.caveats());
        assertEquals(oneByOne.readings(), byLine.readings());
        for (int i = 0; i < byLine.items().size(); i++) {
            same(oneByOne.items().get(i), byLine.items().get(i));
        }
        assertEquals(
                oneByOne.explanation().toText(Locale.ENGLISH),
                byLine.explanation().toText(Locale.ENGLISH));
    }

    private static void same(AssessedItem expected, AssessedItem actual) {
        assertEquals(expected.portions(), actual.portions());
        assertEquals(expected.readings(), actual.readings());
        assertEquals(expected.caveats(), actual.caveats());
        assertEquals(expected.importValue(), actual.importValue());
        for (Levy levy : Levy.ALL) {
            assertEquals(expected.amount(levy), actual.amount(levy));
        }
    }

    @Property(tries = 50)
    void anItemIsTheSameWheneverItIsReadAndNobodyCanChangeTheList(@ForAll("declarations") Declaration declaration) {
        Assessment assessment = BY_LINE.assess(declaration);
        List<AssessedItem> first = List.copyOf(assessment.items());
        assertEquals(first, assessment.items());
        assertEquals(assessment, BY_LINE.assess(declaration));
        assertThrows(
                UnsupportedOperationException.class, () -> assessment.items().remove(0));
        assertThrows(IndexOutOfBoundsException.class, () -> assessment.items().get(first.size()));
    }

    @Property(tries = 100)
    void theTotalsAreTheSumsOfTheItems(@ForAll("declarations") Declaration declaration) {
        Assessment assessment = BY_LINE.assess(declaration);
        for (Levy levy : Levy.ALL) {
            Rupiah sum = Rupiah.sum(
                    assessment.items().stream().map(item -> item.amount(levy)).toList());
            assertEquals(sum, assessment.total(levy).exact());
        }
    }
}
