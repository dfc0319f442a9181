package org.pabean.levy;

import java.util.List;
import java.util.Optional;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.VehicleFacts;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.money.Percent;

/** Which rate of luxury-goods sales tax goods bear: the stated one, the one of their line, or the one of the vehicle rules. */
final class LuxuryTax {

    private static final Citation LUXURY_TAX = Citation.verified(Instruments.VAT_LAW, "8");

    private final LevyLaw law;
    private final VehicleTests overlap;

    LuxuryTax(LevyLaw law, Readings readings) {
        this.law = law;
        this.overlap = readings.of(VehicleTests.class);
    }

    /**
     * The rate of an item, nought for goods that are no luxury.
     *
     * @throws AmbiguousLuxuryRateException if the line has several rates and neither a rate nor the vehicle decides
     */
    TaxRate rate(GoodsItem item, List<Reading> readings, List<Caveat> caveats) {
        Optional<Percent> stated = item.rates().luxuryTax();
        if (stated.isPresent()) {
            return new TaxRate(stated.get(), LUXURY_TAX);
        }
        LuxuryRate found = item.tariffLine().isEmpty()
                ? LuxuryRate.NONE
                : law.luxury(item.tariffLine().get());
        if (found.options().size() > 1) {
            return ofVehicle(item, found, readings);
        }
        if (found.conditional()) {
            caveats.add(conditions(item, found.citation()));
        }
        return new TaxRate(
                found.options().isEmpty() ? Percent.ZERO : found.options().get(0), found.citation());
    }

    private TaxRate ofVehicle(GoodsItem item, LuxuryRate found, List<Reading> readings) {
        VehicleFacts facts =
                item.vehicle().orElseThrow(() -> new AmbiguousLuxuryRateException(item.number(), found.options()));
        List<VehicleRule> rules = item.hsCode().map(law::vehicleRules).orElse(List.of());
        List<TaxRate> met = VehicleRule.ratesMet(rules, facts, found.options());
        if (met.isEmpty()) {
            throw new AmbiguousLuxuryRateException(item.number(), found.options());
        }
        if (met.size() > 1) {
            readings.add(overlap);
        }
        return overlap.choose(met);
    }

    private static Caveat conditions(GoodsItem item, Citation citation) {
        return new Caveat(
                "LUXURY_TAX_CONDITIONAL",
                "item " + item.number(),
                new Wording(
                        "The luxury-goods sales tax of this line knows exemptions and conditions; state its rate with the"
                                + " item, 0 if it is exempt.",
                        "PPnBM atas pos ini mengenal pengecualian dan syarat; nyatakan tarifnya, 0 bila dikecualikan."),
                citation);
    }
}
