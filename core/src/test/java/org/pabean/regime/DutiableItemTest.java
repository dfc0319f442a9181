package org.pabean.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.PriceEvent;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Sale;
import org.pabean.declaration.TransactionKind;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.HsCode;
import org.pabean.law.Caveat;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.RegimeCases;
import org.pabean.valuation.CustomsValue;
import org.pabean.valuation.SuccessiveSales;

/** How the value of an item came about, in what the declarant said and what the valuation found. */
class DutiableItemTest {

    @Test
    void aCustomsValueThatIsStatedRestsOnItsStatementAndArticleFifteen() {
        DutiableItem stated = valued(new ItemValue.CustomsValue(Rupiah.of(1_000_000)), Sale.plain());
        Step step = stated.buildUp();
        assertEquals("Customs value as stated", step.rule().english());
        assertEquals(Figure.of(Rupiah.of(1_000_000)), step.result());
        assertEquals("15", step.citations().get(0).locator());
        assertEquals(List.of(), stated.readings());
        assertEquals(List.of(), stated.caveats());
        assertEquals(Optional.empty(), stated.valuation());
        assertEquals(Optional.empty(), stated.invoiced());
    }

    @Test
    void anImportValueThatIsStatedIsNoCustomsValueButIsTold() {
        DutiableItem stated = valued(new ItemValue.ImportValue(Rupiah.of(1_300_000)), Sale.plain());
        assertEquals(Rupiah.ZERO, stated.customsValue());
        assertEquals("Import value as stated", stated.buildUp().rule().english());
        assertEquals(Figure.of(Rupiah.of(1_300_000)), stated.buildUp().result());
    }

    @Test
    void whereNothingIsStatedNothingIsTheValue() {
        DutiableItem silent = valued(ItemValue.NONE, Sale.plain());
        assertEquals(Rupiah.ZERO, silent.customsValue());
        assertEquals("No value stated", silent.buildUp().rule().english());
        assertEquals(Figure.of(Rupiah.ZERO), silent.buildUp().result());
    }

    @Test
    void aPriceIsToldWithItsMethodItsCifValueAndItsExchangeRate() {
        DutiableItem sold = valued(new ItemValue.Price(Money.of("USD", "1000")), Sale.plain());
        Step step = sold.buildUp();
        assertEquals(Rupiah.of(1_100 * 15_500), sold.customsValue());
        assertEquals(Figure.of(sold.customsValue()), step.result());
        assertEquals(
                List.of(
                        Figure.of(MethodNumber.I.wording()),
                        Figure.of(Money.of("USD", "1100")),
                        Figure.of(Rupiah.of(15_500))),
                step.inputs().stream().map(Step.Input::value).toList());
        assertEquals("15", step.citations().get(0).locator());
        assertEquals(Optional.of(MethodNumber.I), sold.valuation().map(CustomsValue::method));
        assertEquals(Optional.of(Money.of("USD", "1000")), sold.invoiced());
    }

    @Test
    void whatThePriceRestsOnAndWarnsOfGoesWithTheItem() {
        Sale chain = Sale.builder()
                .kind(TransactionKind.SALE)
                .proof(PriceProof.NOT_ASKED)
                .addPriceEvents(
                        new PriceEvent.EarlierSale(Money.of("USD", "700"), PriceEvent.Market.INDONESIA),
                        new PriceEvent.Review(Optional.empty()))
                .build();
        DutiableItem resold = valued(new ItemValue.Price(Money.of("USD", "1000")), chain);
        assertTrue(resold.readings().contains(SuccessiveSales.LAST_SALE), resold.readings()::toString);
        assertEquals(
                List.of("PRICE_UNDER_REVIEW"),
                resold.caveats().stream().map(Caveat::code).toList());
    }

    private static DutiableItem valued(ItemValue value, Sale sale) {
        GoodsItem item = GoodsItem.builder()
                .number(1)
                .value(value)
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of("64039990"))
                .build();
        Declaration declaration = Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(LocalDate.of(2025, 6, 2))
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.FOB)
                        .addItems(item)
                        .addCharges(
                                Charge.of(Charge.Kind.FREIGHT, Money.of("USD", "90")),
                                Charge.of(Charge.Kind.INSURANCE, Money.of("USD", "10")))
                        .sale(sale)
                        .build())
                .build();
        return RegimeCases.of(declaration, FixedReferenceData.standard())
                .items()
                .get(0);
    }
}
