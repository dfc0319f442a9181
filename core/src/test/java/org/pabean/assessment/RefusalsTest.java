package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pabean.assessment.Imports.ASSESSOR;
import static org.pabean.assessment.Imports.DAY;
import static org.pabean.assessment.Imports.RICE;
import static org.pabean.assessment.Imports.RP_100_MILLION;
import static org.pabean.assessment.Imports.SHOES;
import static org.pabean.assessment.Imports.cif;
import static org.pabean.assessment.Imports.item;
import static org.pabean.assessment.Imports.number;
import static org.pabean.assessment.Imports.pib;
import static org.pabean.assessment.Imports.shoes;
import static org.pabean.assessment.Imports.worth;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.MethodNumber;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Wording;
import org.pabean.levy.DutyInTaxBase;
import org.pabean.levy.LuxuryRate;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffRegime;
import org.pabean.testkit.FixedLevyRates;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.valuation.ForeignAmounts;
import org.pabean.valuation.MethodOutcome;
import org.pabean.valuation.Obstacle;
import org.pabean.valuation.ValuationContext;
import org.pabean.valuation.ValuationMethod;
import org.pabean.valuation.ValuationSequence;
import org.pabean.valuation.ValueDeclaration;

/** One thing that is wrong hides no other, and what input cannot cause is never told as a fault of the input. */
class RefusalsTest {

    private static final Citation LAW = Citation.verified("PMK 144/PMK.04/2022", "1");

    private static List<String> refusals(Executable asking) {
        return assertThrows(InvalidInputException.class, asking).violations().stream()
                .map(each -> each.path() + ": " + each.code())
                .toList();
    }

    @Test
    void aWrongNumberOfAnItemDoesNotHideAPriceThatIsTooLargeInRupiah() {
        Declaration declaration = pib(DAY, number(0, cif("100000000000", SHOES)));
        assertEquals(
                List.of(
                        "consignment.items[0].number: ITEM_NUMBER_INVALID",
                        "consignment.items[0].value: AMOUNT_TOO_LARGE"),
                refusals(() -> ASSESSOR.assess(declaration)));
    }

    @Test
    void aPriceThatCannotBeValuedDoesNotHideThatItsExchangeRateIsMissing() {
        Consignment mixed = Consignment.builder()
                .incoterm(Incoterm.CIF)
                .addItems(
                        item(SHOES, new ItemValue.Price(Money.of("CHF", "1"))),
                        number(2, item(SHOES, new ItemValue.Price(Money.of("EUR", "1")))))
                .build();
        Declaration declaration = pib(DAY, shoes()).with(mixed);
        assertEquals(
                List.of("exchangeRates: EXCHANGE_RATE_MISSING", "consignment.items: CURRENCY_MIXED"),
                refusals(() -> ASSESSOR.with(ForeignAmounts.REFUSED).assess(declaration)));
    }

    @Test
    void theRoundedDutyInTheTaxBaseHidesNothingThatTheExactOneTells() {
        LuxuryRate open = new LuxuryRate(List.of(Percent.of(15), Percent.of(95)), false, LAW);
        Assessor assessor = Assessor.of(FixedReferenceData.standard()
                .withLevies(FixedLevyRates.standard().withLuxury(SHOES, open)));
        Declaration declaration = pib(
                DAY,
                worth(RP_100_MILLION, "99999999"),
                number(2, shoes()),
                number(3, worth(RP_100_MILLION, RICE)),
                number(4, worth(RP_100_MILLION, Imports.LAPTOP)));
        for (DutyInTaxBase reading : List.of(DutyInTaxBase.EXACT, DutyInTaxBase.ROUNDED)) {
            assertEquals(
                    List.of(
                            "consignment.items[0].hsCode: TARIFF_LINE_UNKNOWN",
                            "consignment.items[1].rates.luxuryTax: LUXURY_TAX_RATE_AMBIGUOUS",
                            "consignment.items[2].quantity: QUANTITY_MISSING"),
                    refusals(() -> assessor.with(reading).assess(declaration)).stream()
                            .sorted()
                            .toList());
        }
    }

    private static GoodsItem thai(int number, String line) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.CustomsValue(RP_100_MILLION))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(line))
                .origin(Country.of("TH"))
                .build();
    }

    @Test
    void whatIsWrongWithTheGoodsIsToldInsteadOfWhatTheyCouldClaim() {
        Declaration twice = pib(DAY, thai(1, SHOES), thai(1, SHOES));
        assertEquals(
                List.of("consignment.items[1].number: ITEM_NUMBER_DUPLICATE"),
                refusals(() -> ASSESSOR.alternatives(twice)));
        Declaration unknown = pib(DAY, thai(1, "99999999"), thai(2, SHOES), thai(3, "99999998"));
        assertEquals(
                List.of(
                        "consignment.items[0].hsCode: TARIFF_LINE_UNKNOWN",
                        "consignment.items[2].hsCode: TARIFF_LINE_UNKNOWN"),
                refusals(() -> ASSESSOR.alternatives(unknown)));
    }

    /** A regime of an application's own that breaks down, as one that asks a database may. */
    private record Breaking(IllegalStateException cause) implements TariffRegime {

        @Override
        public boolean governs(Declaration declaration) {
            return true;
        }

        @Override
        public Ruling open(RegimeCase regimeCase) {
            return item -> {
                throw cause;
            };
        }
    }

    @Test
    void aBreakdownOfARegimePassesThroughAsItIs() {
        IllegalStateException cause = new IllegalStateException("the connection is lost");
        Assessor assessor = ASSESSOR.with(new Breaking(cause));
        Declaration declaration = pib(DAY, shoes());
        assertSame(cause, assertThrows(IllegalStateException.class, () -> assessor.assess(declaration)));
        Assessor mixing = assessor.with(DutyInTaxBase.ROUNDED);
        assertSame(cause, assertThrows(IllegalStateException.class, () -> mixing.assess(declaration)));
    }

    /** An application's own method that never finds a value. */
    private record Never(MethodNumber number) implements ValuationMethod {

        @Override
        public MethodOutcome apply(ValueDeclaration facts, ValuationContext context) {
            return new MethodOutcome.NotUsable(
                    List.of(new Obstacle(Obstacle.Reason.NOT_SUPPLIED, Wording.same("the register is closed"), LAW)));
        }
    }

    @Test
    void anAssessorValuesByTheMethodsThatItWasGiven() {
        ValuationSequence methods = ValuationSequence.standard();
        for (MethodNumber number : MethodNumber.values()) {
            methods = methods.with(new Never(number));
        }
        Assessor assessor = ASSESSOR.with(methods);
        Declaration priced = pib(DAY, item(SHOES, new ItemValue.Price(Money.of("USD", "100"))));
        assertEquals(List.of("consignment.items: VALUE_UNDETERMINED"), refusals(() -> assessor.assess(priced)));
    }
}
