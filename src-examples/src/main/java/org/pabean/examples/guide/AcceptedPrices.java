package org.pabean.examples.guide;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Sale;
import org.pabean.declaration.TransactionKind;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Money;
import org.pabean.valuation.ComparisonMethod;
import org.pabean.valuation.CustomsValue;
import org.pabean.valuation.MethodOutcome;
import org.pabean.valuation.ValuationContext;
import org.pabean.valuation.ValuationMethod;
import org.pabean.valuation.ValuationSequence;
import org.pabean.valuation.ValueDeclaration;

/**
 * An own valuation policy: method II on the company's archive of accepted declarations, those in the currency of the goods.
 * Which of them may be used, and at which value, the library's method decides.
 *
 * @param archive accepted declarations of identical goods
 */
public record AcceptedPrices(List<Candidate> archive) implements ValuationMethod {

    private static final ValuationMethod IDENTICAL_GOODS = ComparisonMethod.identicalGoods();

    /** Copies the archive. */
    public AcceptedPrices {
        archive = List.copyOf(archive);
    }

    @Override
    public MethodNumber number() {
        return MethodNumber.II;
    }

    @Override
    public MethodOutcome apply(ValueDeclaration facts, ValuationContext context) {
        ComparedGoods goods = ComparedGoods.unknown().of(facts.units());
        List<Candidate> priced = archive.stream()
                .filter(each -> each.unitPrice()
                        .filter(price -> price.currency().equals(facts.currency()))
                        .isPresent())
                .toList();
        ValueDeclaration withArchive = ValueDeclaration.builder()
                .currency(facts.currency())
                .evidence(ValuationEvidence.builder()
                        .identical(priced.isEmpty() ? Optional.empty() : Optional.of(Comparison.of(goods, priced)))
                        .build())
                .price(facts.price())
                .quantity(facts.quantity())
                .carriage(facts.carriage())
                .sale(facts.sale())
                .build();
        return IDENTICAL_GOODS.apply(withArchive, context);
    }

    /** Values a sample that nobody paid for: there is no transaction value, and the archive knows the same goods. */
    public static void run(PrintStream out) {
        Declaration sample = sample();
        try {
            Assessor.standard().assess(sample);
        } catch (InvalidInputException refused) {
            refused.violations().forEach(out::println);
        }
        Candidate accepted = Candidate.builder()
                .id("PIB 000123 of 2 February 2026")
                .goods(ComparedGoods.unknown())
                .acceptedUnder(MethodNumber.I)
                .unitPrice(Money.of("USD", "84.50"))
                .build();
        ValuationSequence policy = ValuationSequence.standard().with(new AcceptedPrices(List.of(accepted)));
        Assessment assessment = Assessor.standard().with(policy).assess(sample);
        CustomsValue value = assessment.item(1).valuation().orElseThrow();
        out.println(value.method().wording().english() + ": " + value.amount() + " " + value.citations());
        out.println("to be paid Rp " + assessment.amountDue());
    }

    private static Declaration sample() {
        return Imports.of(
                Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addItems(GoodsItem.of(1, "8482.10.00", Money.of("USD", "0")))
                        .sale(Sale.builder()
                                .kind(TransactionKind.GIFT_OR_SAMPLE)
                                .proof(PriceProof.NOT_ASKED)
                                .build())
                        .build(),
                "2026-02-12");
    }

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }
}
