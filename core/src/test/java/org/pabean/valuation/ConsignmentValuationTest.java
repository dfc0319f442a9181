package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.paid;
import static org.pabean.valuation.Shipments.usd;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Sale;
import org.pabean.declaration.TransactionKind;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.money.Money;

class ConsignmentValuationTest {

    private static final List<Charge> FREIGHT_AND_INSURANCE =
            List.of(paid(Charge.Kind.FREIGHT, "100"), paid(Charge.Kind.INSURANCE, "1"));

    @Test
    void chargesAreSharedByPriceWithoutRounding() {
        ConsignmentValuation valued = value(priced(1, usd("1000")), priced(2, usd("2000")));
        assertEquals(
                usd("3101"),
                valued.items().get(0).cif().plus(valued.items().get(1).cif()));
        assertEquals(usd("1000"), valued.item(1).orElseThrow().fob().orElseThrow());
        assertTrue(valued.item(3).isEmpty());
    }

    @Test
    void aStatedCifValueStaysAndTakesNoShare() {
        ConsignmentValuation valued = value(priced(1, usd("1000")), item(2, new ItemValue.Cif(usd("500"))));
        assertEquals(usd("1101"), valued.item(1).orElseThrow().cif());
        assertEquals(usd("500"), valued.item(2).orElseThrow().cif());
    }

    @Test
    void additionsOfTheSaleAreSharedToo() {
        Sale sale = Sale.builder()
                .kind(TransactionKind.SALE)
                .proof(PriceProof.NOT_ASKED)
                .addAdditions(Addition.of(Addition.Kind.PACKING, usd("30")))
                .build();
        Consignment consignment = Consignment.builder()
                .incoterm(Incoterm.CIF)
                .addItems(priced(1, usd("1000")), priced(2, usd("2000")))
                .sale(sale)
                .build();
        ConsignmentValuation valued = ConsignmentValuation.of(consignment, CONTEXT);
        assertEquals(usd("1010"), valued.item(1).orElseThrow().cif());
        assertEquals(usd("2020"), valued.item(2).orElseThrow().cif());
    }

    @Test
    void pricesOfTwoCurrenciesAreRefused() {
        assertThrows(
                InvalidInputException.class, () -> value(priced(1, usd("1000")), priced(2, Money.of("EUR", "1000"))));
    }

    @Test
    void aLineThatIsNoSaleHasNoValueHere() {
        Sale gift = Sale.builder()
                .kind(TransactionKind.GIFT_OR_SAMPLE)
                .proof(PriceProof.NOT_ASKED)
                .build();
        Consignment consignment = Consignment.builder()
                .incoterm(Incoterm.CIF)
                .addItems(priced(1, usd("1000")))
                .sale(gift)
                .build();
        UndeterminedValueException thrown =
                assertThrows(UndeterminedValueException.class, () -> ConsignmentValuation.of(consignment, CONTEXT));
        assertEquals(
                Obstacle.Reason.NOT_A_SALE,
                thrown.items().get(0).obstacles().get(0).reason());
    }

    @Test
    void freeGoodsCannotShareCharges() {
        assertThrows(InvalidInputException.class, () -> value(priced(1, usd("0")), priced(2, usd("0"))));
        assertEquals(
                usd("101"), value(priced(1, usd("0"))).item(1).orElseThrow().cif());
    }

    @Test
    void freeGoodsWithoutChargesAreValuedAtNought() {
        Consignment uncharged = Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addItems(priced(1, usd("0")), priced(2, usd("0")))
                .addCharges(paid(Charge.Kind.FREIGHT, "0"), paid(Charge.Kind.INSURANCE, "0"))
                .build();
        ConsignmentValuation valued = ConsignmentValuation.of(uncharged, CONTEXT);
        assertEquals(
                List.of(usd("0"), usd("0")),
                valued.items().stream().map(ItemCif::cif).toList());
    }

    @Test
    void aNegativePriceIsRefusedBeforeAnythingIsSharedOverIt() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> value(priced(1, usd("-5")), priced(2, usd("10"))));
        assertEquals(
                List.of("consignment.items: AMOUNT_NEGATIVE: a price of USD -5; state nought or more"),
                refused.violations().stream().map(Violation::toString).toList());
    }

    private static ConsignmentValuation value(GoodsItem... items) {
        Consignment consignment = Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addItems(items)
                .addAllCharges(FREIGHT_AND_INSURANCE)
                .build();
        return ConsignmentValuation.of(consignment, CONTEXT);
    }

    private static GoodsItem priced(int number, Money price) {
        return item(number, new ItemValue.Price(price));
    }

    private static GoodsItem item(int number, ItemValue value) {
        return GoodsItem.builder()
                .number(number)
                .value(value)
                .rates(DeclaredRates.none())
                .build();
    }
}
