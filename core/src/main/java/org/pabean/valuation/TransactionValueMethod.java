package org.pabean.valuation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
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
        List<Obstacle> beforehand = SaleConditions.obstacles(facts.transaction());
        if (facts.price().isEmpty()) {
            return new MethodOutcome.NotUsable(beforehand.isEmpty() ? List.of(lacking("price", "harga")) : beforehand);
        }
        TransactionValue value = TransactionValue.of(facts.price().get(), facts, context);
        if (!value.isAccepted()) {
            return new MethodOutcome.NotUsable(value.obstacles());
        }
        if (value.cif().isPresent() && value.cif().get() instanceof CifBuildUp cif) {
            return new MethodOutcome.Valued(valued(value, cif, context));
        }
        return new MethodOutcome.NotUsable(List.of(lacking("delivery term", "syarat penyerahan")));
    }

    private static Obstacle lacking(String english, String indonesian) {
        return new Obstacle(
                Obstacle.Reason.NOT_SUPPLIED,
                new Wording("no " + english + " is stated", indonesian + " tidak disebutkan"),
                ValuationCitations.TRANSACTION_VALUE);
    }

    private static CustomsValue valued(TransactionValue value, CifBuildUp cif, ValuationContext context) {
        List<Step> steps = new ArrayList<>(value.pricePaid().steps());
        steps.addAll(value.exclusions().steps());
        steps.addAll(value.additions().steps());
        steps.addAll(cif.steps());
        Set<Reading> readings = new LinkedHashSet<>(value.pricePaid().readings());
        readings.addAll(value.exclusions().readings());
        value.relationship().ifPresent(review -> readings.addAll(review.readings()));
        readings.addAll(cif.readings());
        MethodNumber label = MethodNumber.I;
        if (cif.freightByNorm()) {
            NormLabel reading = context.readings().of(NormLabel.class);
            readings.add(reading);
            label = reading == NormLabel.METHOD_I ? MethodNumber.I : MethodNumber.VI;
        }
        List<Caveat> caveats = new ArrayList<>(value.additions().caveats());
        caveats.addAll(cif.caveats());
        return CustomsValue.builder()
                .method(label)
                .amount(cif.cif())
                .provisional(value.additions().isProvisional())
                .fob(cif.fob())
                .addAllSteps(steps)
                .addSteps(total(cif.cif()))
                .addAllReadings(readings)
                .addAllCaveats(caveats)
                .build();
    }

    private static Step total(Money cif) {
        return Step.of(new Wording("value CIF", "nilai CIF"), Figure.of(cif)).under(ValuationCitations.TRANSPORT);
    }
}
