package org.pabean.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pabean.assessment.AssessedItem;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.LevyTotal;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;
import org.pabean.valuation.CustomsValue;

/** The road from the price to the landed cost: the value of the goods, then every levy that is paid. */
final class LandedRoad {

    private final Assessment assessment;
    private final Voice voice;

    LandedRoad(Assessment assessment, Voice voice) {
        this.assessment = assessment;
        this.voice = voice;
    }

    /** The customs value of all items before any allowance, exact. */
    Rupiah value() {
        return Rupiah.sum(assessment.items().stream()
                .map(item -> item.valued().customsValue())
                .toList());
    }

    /** What the goods cost when they have landed: their value and what is to be paid on it. */
    Rupiah landed() {
        return value().plus(assessment.amountDue());
    }

    /** The bars from top to bottom. */
    List<RoadBar> bars() {
        List<RoadBar> bars = new ArrayList<>(price());
        Rupiah reached = value();
        bars.add(RoadBar.sum(
                voice.say(assessment.customsValue().equals(reached) ? Labels.CUSTOMS_VALUE : Labels.FULL_VALUE),
                reached,
                "value"));
        for (LevyTotal total : assessment.totals()) {
            if (!total.paid().isZero()) {
                bars.add(RoadBar.part(voice.say(total.levy().wording()), reached, total.paid(), colour(total.levy())));
                reached = reached.plus(total.paid());
            }
        }
        bars.add(RoadBar.sum(voice.say(Labels.LANDED), reached, "landed"));
        return bars;
    }

    /** The class of a levy in the style sheet. */
    static String colour(Levy levy) {
        return levy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<RoadBar> price() {
        Optional<Rupiah> fob = assessment.items().stream()
                .map(LandedRoad::fob)
                .reduce(Optional.of(Rupiah.ZERO), (sum, each) -> sum.flatMap(so -> each.map(so::plus)));
        if (fob.isEmpty() || fob.get().compareTo(value()) >= 0) {
            return List.of();
        }
        return List.of(
                RoadBar.part(voice.say(Labels.FOB), Rupiah.ZERO, fob.get(), "price"),
                RoadBar.part(voice.say(Labels.TO_CIF), fob.get(), value().minus(fob.get()), "price"));
    }

    private static Optional<Rupiah> fob(AssessedItem item) {
        Optional<CustomsValue> value = item.valuation();
        Optional<Money> fob = value.flatMap(CustomsValue::fob);
        if (fob.isEmpty() || value.get().amount().amount().signum() == 0) {
            return Optional.empty();
        }
        Fraction part = fob.get().amount().dividedBy(value.get().amount().amount());
        return Optional.of(item.valued().customsValue().times(part));
    }
}
