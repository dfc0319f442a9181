package org.pabean.examples.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pabean.declaration.ComputedFigures;
import org.pabean.declaration.FallbackBasis;
import org.pabean.declaration.FallbackProposal;
import org.pabean.declaration.FallbackProposal.Availability;
import org.pabean.declaration.FallbackProposal.ProposedValue;
import org.pabean.declaration.Lease;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.declaration.ValuationEvidence.DeductiveOrder;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** Reads the facts of methods II to VI from the JSON that worked cases use. */
final class EvidenceReader {

    private final Facts facts;
    private final CurrencyCode currency;

    EvidenceReader(Facts facts, CurrencyCode currency) {
        this.facts = facts;
        this.currency = currency;
    }

    ValuationEvidence read() {
        ComparisonReader comparisons = new ComparisonReader(currency);
        DeductiveOrder order = facts.flag("computedBeforeDeductive", false)
                ? DeductiveOrder.COMPUTED_FIRST
                : DeductiveOrder.DEDUCTIVE_FIRST;
        return ValuationEvidence.inOrder(order)
                .identical(facts.object("identical").map(comparisons::read))
                .similar(facts.object("similar").map(comparisons::read))
                .deductive(facts.object("deductive").map(DeductiveReader::read))
                .computed(facts.object("computed").map(this::computed))
                .fallback(facts.object("fallback").map(this::fallback))
                .build();
    }

    private Optional<Money> money(Facts each, String field) {
        return ValueReader.money(each, field, currency);
    }

    private ComputedFigures computed(Facts each) {
        return ComputedFigures.builder()
                .producer(new ComputedFigures.Producer(
                        each.required("related", each.flag("related"), false),
                        each.required("producerGivesData", each.flag("producerGivesData"), false),
                        each.required("producerAllowsVerification", each.flag("producerAllowsVerification"), false)))
                .materialsAndFabrication(money(each, "materialsAndFabrication"))
                .packing(money(each, "packing"))
                .assists(money(each, "assists"))
                .profitAndGeneralExpenses(money(each, "profitAndGeneralExpenses"))
                .freight(money(each, "freight"))
                .insurance(money(each, "insurance"))
                .build();
    }

    private FallbackProposal fallback(Facts each) {
        List<ProposedValue> bases = new ArrayList<>();
        for (String name : each.texts("bases")) {
            basis(each, name)
                    .ifPresent(
                            basis -> bases.add(new ProposedValue(basis, Optional.empty(), Availability.IN_INDONESIA)));
        }
        return new FallbackProposal(
                Optional.empty(),
                OptionalInt.empty(),
                bases,
                each.object("lease").flatMap(this::lease));
    }

    private static Optional<FallbackBasis> basis(Facts facts, String name) {
        if (name.equals("TRANSACTION_VALUE_IDENTICAL_60_DAYS")) {
            return Optional.of(FallbackBasis.COMPARABLE_IN_LONGER_WINDOW);
        }
        for (FallbackBasis basis : FallbackBasis.values()) {
            if (basis.name().equals(name)) {
                return Optional.of(basis);
            }
        }
        facts.fault("bases", "CHOICE_UNKNOWN", "no basis " + name + " is known");
        return Optional.empty();
    }

    private Optional<Lease> lease(Facts each) {
        Money rent = each.required("rent", money(each, "rent"), Money.zero(currency));
        Fraction rate = each.required("monthlyRatePercent", each.number("monthlyRatePercent"), Fraction.ZERO);
        Lease.Due due = each.required("payment", each.choice("payment", Lease.Due.class), Lease.Due.ARREARS);
        int months = each.whole("months", 1);
        return each.made("", () -> new Lease(rent, months, Percent.ofValue(rate), due, Optional.empty()));
    }
}
