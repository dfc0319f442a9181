package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.usd;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Addition.Trait;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Discount;
import org.pabean.declaration.Exclusion;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.PriceEvent;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Sale;
import org.pabean.declaration.SaleBuilderStages;
import org.pabean.declaration.TransactionKind;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.law.Caveat;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Reading;

/** How the parts of a transaction value come together, and what is taken out of it once only. */
class TransactionPartsTest {

    @Test
    void theReadingsAndWarningsOfEachPartReachTheTransactionValue() {
        Discount notTaken =
                new Discount(Discount.Kind.CASH, new Discount.Sum(usd(50)), Discount.Availability.ANY_BUYER, false);
        Sale sale = sale().addDiscounts(notTaken)
                .addPriceEvents(new PriceEvent.Review(Optional.empty()))
                .addExclusions(new Exclusion(Exclusion.Kind.DUTY_AND_TAXES, usd(12), false, Optional.empty()))
                .addAdditions(Addition.builder()
                        .kind(Addition.Kind.CONTAINERS)
                        .measure(new Addition.Use(usd(100), 10))
                        .addTraits(Trait.NOT_DECLARED)
                        .build())
                .build();
        TransactionValue value = TransactionValue.of(usd(1000), facts(sale, List.of()), CONTEXT);
        Set<Class<?>> points = Set.of(
                CashDiscountNotTaken.class, ReviewedPrice.class, UndistinguishedDuties.class, ReusableContainers.class);
        for (Class<?> point : points) {
            assertTrue(value.readings().stream().map(Reading::getClass).anyMatch(point::equals), point.toString());
        }
        assertEquals(List.of("PRICE_UNDER_REVIEW", "ADDITION_NOT_DECLARED"), codes(value.caveats()));
    }

    @Test
    void moreCannotBeTakenOutThanThePriceContains() {
        Sale all = sale().addExclusions(Exclusion.shownApart(Exclusion.Kind.DUTY_AND_TAXES, usd(1000)))
                .build();
        assertEquals(
                usd(0),
                TransactionValue.of(usd(1000), facts(all, List.of()), CONTEXT).amount());
        Sale more = sale().addExclusions(Exclusion.shownApart(Exclusion.Kind.DUTY_AND_TAXES, usd(1001)))
                .addAdditions(Addition.of(Addition.Kind.PACKING, usd(5)))
                .build();
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> TransactionValue.of(usd(1000), facts(more, List.of()), CONTEXT));
        assertEquals(
                "sale.exclusions: EXCLUSIONS_EXCEED_PRICE: exclusions leave USD -1; what is taken out must be contained in"
                        + " the price",
                refused.violations().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "POST_IMPORT_ASSEMBLY, POST_IMPORT_TRANSPORT, 12, 12, true",
        "POST_IMPORT_ASSEMBLY, POST_IMPORT_TRANSPORT, 12, 13, false",
        "POST_IMPORT_ASSEMBLY, POST_IMPORT_TRANSPORT, 0, 0, false",
        "POST_IMPORT_ASSEMBLY, DUTY_AND_TAXES, 12, 12, false",
        "DUTY_AND_TAXES, POST_IMPORT_TRANSPORT, 12, 12, false"
    })
    void theSameSumAsWorkAndAsTransportIsWarnedOf(
            Exclusion.Kind one, Exclusion.Kind other, long first, long second, boolean warned) {
        Sale sale = sale().addExclusions(Exclusion.shownApart(one, usd(first)))
                .addExclusions(Exclusion.shownApart(other, usd(second)))
                .build();
        List<String> codes = codes(
                TransactionValue.of(usd(1000), facts(sale, List.of()), CONTEXT).caveats());
        assertEquals(warned, codes.contains("POSSIBLY_DEDUCTED_TWICE"));
    }

    @Test
    void aChargeWithoutAnAmountIsNotDeductedTwice() {
        Sale sale = sale().addExclusions(Exclusion.shownApart(Exclusion.Kind.POST_IMPORT_TRANSPORT, usd(12)))
                .build();
        Charge silent = new Charge(
                Charge.Kind.ON_CARRIAGE,
                Optional.empty(),
                Charge.Inclusion.BY_INCOTERM,
                true,
                Charge.Proof.DOCUMENTS,
                Charge.CoverPlace.UNKNOWN);
        assertEquals(
                usd(988),
                TransactionValue.of(usd(1000), facts(sale, List.of(silent)), CONTEXT)
                        .amount());
    }

    private static List<String> codes(List<Caveat> caveats) {
        return caveats.stream().map(Caveat::code).toList();
    }

    private static SaleBuilderStages.BuildFinal sale() {
        return Sale.builder().kind(TransactionKind.SALE).proof(PriceProof.NOT_ASKED);
    }

    private static ValueDeclaration facts(Sale sale, List<Charge> charges) {
        return ValueDeclaration.builder()
                .currency(usd(0).currency())
                .evidence(ValuationEvidence.none())
                .price(usd(1000))
                .carriage(Carriage.of(Incoterm.CIP, charges))
                .sale(sale)
                .build();
    }
}
