package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.Relationship;
import org.pabean.declaration.TestValue;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * Whether a tie between buyer and seller left the price alone. Being related is no ground for refusing the price: the
 * importer may explain the circumstances of the sale or have the price compared with a test value.
 *
 * @param parties whether they are related at all
 * @param closelyApproximates whether the price comes close to the test value; empty if none was compared
 * @param obstacles why the price cannot be used; empty if it can
 * @param readings open points of law that the answer rests on
 * @param caveats warnings
 */
public record RelationshipReview(
        RelatedParties parties,
        Optional<Boolean> closelyApproximates,
        List<Obstacle> obstacles,
        List<Reading> readings,
        List<Caveat> caveats) {

    private static final Citation CIRCUMSTANCES =
            Citation.verified(ValuationCitations.CVA, "Note to article 1.2, paragraphs 2-3");
    private static final Citation TEST = Citation.verified(ValuationCitations.CVA, "Note to article 1.2, paragraph 4");

    /** Copies the lists and refuses null. */
    public RelationshipReview {
        Objects.requireNonNull(parties, "parties");
        Objects.requireNonNull(closelyApproximates, "closelyApproximates");
        obstacles = List.copyOf(obstacles);
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
    }

    /**
     * Looks at a sale between parties with these ties.
     *
     * @param ties the ties
     * @param value the transaction value, on a CIF basis where that is known
     * @param context day and readings
     * @throws org.pabean.law.InvalidInputException if the test value is not admitted
     */
    public static RelationshipReview of(Relationship ties, Money value, ValuationContext context) {
        RelatedParties parties = RelatedParties.of(ties, context);
        Findings findings = new Findings(context);
        Optional<Boolean> close = ties.testValue().map(test -> comesClose(test, value, findings));
        if (parties.areRelated()) {
            judge(close, ties.circumstances(), findings);
        }
        List<Reading> readings = new ArrayList<>(parties.readings());
        readings.addAll(findings.readings());
        return new RelationshipReview(parties, close, findings.obstacles(), readings, findings.caveats());
    }

    private static void judge(Optional<Boolean> close, Relationship.Explained circumstances, Findings findings) {
        if (close.isPresent() && close.get()) {
            return;
        }
        boolean decided = close.isPresent() && findings.reading(MissedTestValue.class) == MissedTestValue.REFUSED;
        if (decided || (close.isPresent() && !isExplained(circumstances, findings))) {
            findings.obstacle(
                    Obstacle.Reason.TEST_VALUE_MISSED,
                    new Wording(
                            "the price of related parties does not come close to the test value",
                            "harga antara pihak yang berhubungan istimewa tidak mendekati nilai pembanding"),
                    TEST);
        } else if (close.isEmpty() && !isExplained(circumstances, findings)) {
            findings.obstacle(
                    Obstacle.Reason.RELATIONSHIP_UNEXPLAINED,
                    new Wording(
                            "buyer and seller are related and the importer gave neither circumstances nor test values",
                            "terdapat hubungan istimewa dan importir tidak menjelaskan kondisi penjualan"),
                    CIRCUMSTANCES);
        }
    }

    private static boolean isExplained(Relationship.Explained circumstances, Findings findings) {
        return switch (circumstances) {
            case YES -> true;
            case NO -> false;
            case BY_TRANSFER_PRICES -> byTransferPrices(findings);
        };
    }

    private static boolean byTransferPrices(Findings findings) {
        boolean enough = findings.reading(TransferPricingDocuments.class) == TransferPricingDocuments.EXPLAIN;
        if (enough) {
            findings.caveat(
                    "TRANSFER_PRICES_NOT_CONCLUSIVE",
                    new Wording(
                            "documents on transfer prices explain the sale, but customs may look further",
                            "dokumen harga transfer menjelaskan penjualan, tetapi dapat diteliti lebih lanjut"),
                    TransferPricingDocuments.EXPLAIN.citation());
        }
        return enough;
    }

    private static boolean comesClose(TestValue test, Money value, Findings findings) {
        refuseUnlessAdmitted(test, value);
        Fraction allowed = test.value().times(test.tolerance()).amount();
        Fraction below = test.value().minus(value).amount();
        if (below.compareTo(allowed) > 0) {
            return false;
        }
        return below.negated().compareTo(allowed) <= 0
                || findings.reading(TestValueSide.class) == TestValueSide.ONLY_BELOW;
    }

    private static void refuseUnlessAdmitted(TestValue test, Money value) {
        Violations violations = new Violations();
        violations.check(
                test.basis() != TestValue.Basis.RELATED_SALE,
                "sale.relationship.testValue.basis",
                "TEST_VALUE_OF_RELATED_SALE",
                () ->
                        "a sale between related parties is no test value; use one to unrelated buyers, a deductive or a computed "
                                + "value (WTO Customs Valuation Agreement art. 1.2(b))");
        violations.check(
                test.invokedBy() == TestValue.Party.IMPORTER,
                "sale.relationship.testValue.invokedBy",
                "TEST_VALUE_NOT_OF_IMPORTER",
                "test values are used at the importer's initiative only (WTO Customs Valuation Agreement art. 1.2(c))");
        violations.check(
                test.value().currency().equals(value.currency()),
                "sale.relationship.testValue.value",
                "CURRENCY_MIXED",
                () -> "a test value of " + test.value() + " beside a price in " + value.currency()
                        + "; state it in the currency of the price");
        violations.refuseIfAny();
    }
}
