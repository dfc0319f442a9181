package org.pabean.valuation;

import java.util.List;
import org.pabean.declaration.MethodNumber;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Wording;
import org.pabean.money.Money;

/** Method I: the transaction value of the goods themselves (Customs Law art. 15(1)). */
public final class TransactionValueMethod implements ValuationMethod {

    /** Makes the method. */
    public TransactionValueMethod() {}

    @Override
    public MethodNumber number() {
        return MethodNumber.I;
    }

    @Override
    public MethodOutcome apply(ValueDeclaration facts, ValuationContext context) {
        Findings findings = new Findings(context);
        if (facts.price().isEmpty()) {
            List<Obstacle> refusals = SaleConditions.obstacles(facts.transaction(), findings);
            return new MethodOutcome.NotUsable(
                    refusals.isEmpty() ? List.of(lacking("price", "harga")) : refusals, findings.readings());
        }
        Money price = facts.price().get();
        ValueDeclaration inOneCurrency = facts.isInCurrencyOf(price)
                ? facts
                : facts.withAmounts(new Conversion(price.currency(), context, findings));
        TransactionValue value = TransactionValue.of(price, inOneCurrency, context);
        if (!value.isAccepted()) {
            return new MethodOutcome.NotUsable(value.obstacles(), value.readings());
        }
        boolean estimated =
                facts.carriage().isPresent() && facts.carriage().get().isEstimated();
        return value.cif().isPresent() && value.cif().get() instanceof CifBuildUp cif
                ? new MethodOutcome.Valued(valued(value, cif, estimated, findings))
                : new MethodOutcome.NotUsable(List.of(lacking("delivery term", "syarat penyerahan")));
    }

    private static Obstacle lacking(String english, String indonesian) {
        return new Obstacle(
                Obstacle.Reason.NOT_SUPPLIED,
                new Wording("no " + english + " is stated", indonesian + " tidak disebutkan"),
                ValuationCitations.TRANSACTION_VALUE);
    }

    private static CustomsValue valued(TransactionValue value, CifBuildUp cif, boolean estimated, Findings findings) {
        findings.take(value.readings(), value.caveats());
        MethodNumber label = cif.freightByNorm() ? label(findings) : MethodNumber.I;
        return CustomsValue.builder()
                .method(label)
                .amount(cif.cif())
                .provisional(estimated
                        || value.pricePaid().provisional()
                        || value.additions().isProvisional())
                .addAllSteps(findings.steps())
                .addAllSteps(value.pricePaid().steps())
                .addAllSteps(value.exclusions().steps())
                .addAllSteps(value.additions().steps())
                .addAllSteps(cif.steps())
                .addSteps(total(cif.cif()))
                .fob(cif.fob())
                .addAllReadings(findings.readings())
                .addAllCaveats(findings.caveats())
                .build();
    }

    private static MethodNumber label(Findings findings) {
        return findings.reading(NormLabel.class) == NormLabel.METHOD_I ? MethodNumber.I : MethodNumber.VI;
    }

    private static Step total(Money cif) {
        return Step.of(new Wording("value CIF", "nilai CIF"), Figure.of(cif)).under(ValuationCitations.TRANSPORT);
    }
}
