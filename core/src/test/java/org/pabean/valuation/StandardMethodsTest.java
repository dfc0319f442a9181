package org.pabean.valuation;

import static org.pabean.valuation.Shipments.usd;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.ComputedFigures;
import org.pabean.declaration.DeductiveFigures;
import org.pabean.declaration.FallbackBasis;
import org.pabean.declaration.FallbackProposal;
import org.pabean.declaration.ImportLevies;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.declaration.ValuationEvidenceBuilderStages;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.testkit.ValuationMethodContract;

class StandardMethodsTest {

    private static ValueDeclarationBuilderStages.BuildFinal facts() {
        return ValueDeclaration.builder().currency(CurrencyCode.USD).evidence(ValuationEvidence.none());
    }

    private static ValueDeclaration facts(ValuationEvidenceBuilderStages.BuildFinal evidence) {
        return ValueDeclaration.builder()
                .currency(CurrencyCode.USD)
                .evidence(evidence.build())
                .build();
    }

    private static ValuationEvidenceBuilderStages.BuildFinal evidence() {
        return ValuationEvidence.builder();
    }

    private static Comparison comparison() {
        Candidate candidate = Candidate.builder()
                .id("x")
                .goods(ComparedGoods.unknown())
                .acceptedUnder(MethodNumber.I)
                .unitPrice(usd("9"))
                .build();
        return Comparison.of(ComparedGoods.unknown().of(Fraction.of(10)), List.of(candidate));
    }

    /** One method under the contract of all. */
    private abstract static class Case extends ValuationMethodContract {

        private final MethodNumber number;
        private final ValueDeclaration usable;

        Case(MethodNumber number, ValueDeclaration usable) {
            this.number = number;
            this.usable = usable;
        }

        @Override
        protected ValuationMethod method() {
            return ValuationSequence.standard().method(number);
        }

        @Override
        protected ValuationContext context() {
            return Shipments.CONTEXT;
        }

        @Override
        protected ValueDeclaration usableFacts() {
            return usable;
        }

        @Override
        protected ValueDeclaration emptyFacts() {
            return facts().build();
        }
    }

    @Nested
    class TransactionValueOfTheGoods extends Case {
        TransactionValueOfTheGoods() {
            super(
                    MethodNumber.I,
                    facts().price(usd("100"))
                            .carriage(Carriage.of(Incoterm.CIF, List.of()))
                            .build());
        }
    }

    @Nested
    class IdenticalGoods extends Case {
        IdenticalGoods() {
            super(MethodNumber.II, facts(evidence().identical(comparison())));
        }
    }

    @Nested
    class SimilarGoods extends Case {
        SimilarGoods() {
            super(MethodNumber.III, facts(evidence().similar(comparison())));
        }
    }

    @Nested
    class Deductive extends Case {
        Deductive() {
            super(
                    MethodNumber.IV,
                    facts(evidence()
                            .deductive(DeductiveFigures.builder()
                                    .inlandCosts(Rupiah.ZERO)
                                    .levies(ImportLevies.none())
                                    .unitPrice(Rupiah.of(1000))
                                    .build())));
        }
    }

    @Nested
    class Computed extends Case {
        Computed() {
            super(
                    MethodNumber.V,
                    facts(evidence()
                            .computed(ComputedFigures.builder()
                                    .producer(new ComputedFigures.Producer(true, true, true))
                                    .materialsAndFabrication(usd("50"))
                                    .build())));
        }
    }

    @Nested
    class Fallback extends Case {
        Fallback() {
            super(
                    MethodNumber.VI,
                    facts(evidence()
                            .fallback(FallbackProposal.of(List.of(new FallbackProposal.ProposedValue(
                                    FallbackBasis.LIST_PRICE,
                                    Optional.of(usd("5")),
                                    FallbackProposal.Availability.IN_INDONESIA))))));
        }
    }
}
