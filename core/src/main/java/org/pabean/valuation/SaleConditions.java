package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Restriction;
import org.pabean.declaration.Sale;
import org.pabean.declaration.SaleCondition;
import org.pabean.declaration.TransactionKind;
import org.pabean.law.Citation;
import org.pabean.law.Wording;

/** The conditions under which the price of a sale is accepted, besides those of additions and related parties. */
final class SaleConditions {

    private static final Citation SALE = Citation.secondary("WCO Advisory Opinion", "1.1");
    private static final Citation RESTRICTION =
            Citation.verified(ValuationCitations.CVA, "Note to article 1, paragraph 1(a)(iii)");
    private static final Citation CONDITION =
            Citation.verified(ValuationCitations.CVA, "Note to article 1, paragraph 1(b)");
    private static final Citation PROOF = Citation.verified(ValuationCitations.PMK_160, "28(5)");

    private SaleConditions() {}

    static List<Obstacle> obstacles(Sale sale, Findings findings) {
        List<Obstacle> found = new ArrayList<>();
        if (!isSale(sale, findings)) {
            found.add(new Obstacle(Obstacle.Reason.NOT_A_SALE, sale.kind().wording(), SALE));
        }
        if (sale.restrictions().contains(Restriction.SUBSTANTIAL)) {
            found.add(new Obstacle(
                    Obstacle.Reason.RESTRICTION,
                    new Wording(
                            "a restriction on the buyer substantially affects the value",
                            "pembatasan terhadap pembeli sangat memengaruhi nilai barang"),
                    RESTRICTION));
        }
        if (isUnknownValueAmong(sale.conditions())) {
            found.add(new Obstacle(
                    Obstacle.Reason.CONDITION_WITHOUT_VALUE,
                    new Wording(
                            "the sale depends on a condition whose value cannot be determined",
                            "penjualan tunduk pada persyaratan yang nilainya tidak dapat ditentukan"),
                    CONDITION));
        }
        if (sale.kind() == TransactionKind.SALE && sale.proof() == PriceProof.NOT_GIVEN) {
            found.add(new Obstacle(
                    Obstacle.Reason.PRICE_NOT_PROVEN,
                    new Wording(
                            "customs doubted the price and its payment was not proven",
                            "harga diragukan dan pembayarannya tidak dibuktikan"),
                    PROOF));
        }
        return found;
    }

    private static boolean isSale(Sale sale, Findings findings) {
        return sale.kind() == TransactionKind.SALE
                || (sale.kind() == TransactionKind.BARTER
                        && findings.reading(BarterPrice.class) == BarterPrice.PRICE_COUNTS);
    }

    private static boolean isUnknownValueAmong(List<SaleCondition> conditions) {
        for (SaleCondition condition : conditions) {
            if (condition.subject() == SaleCondition.Subject.SALE_OR_PRICE
                    && condition.value().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
