package org.pabean.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.DocumentType;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.levy.DutyInTaxBase;
import org.pabean.levy.IncomeTaxRounding;
import org.pabean.levy.LevyChain;
import org.pabean.levy.LevyLine;
import org.pabean.levy.RoundingPolicy;
import org.pabean.levy.RoundingRule;
import org.pabean.levy.RoundingRules;
import org.pabean.money.Fraction;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/** How the levies of a declaration are rounded, each once, and by which article. */
final class LevyRounding {

    private static final Citation CHOSEN = Citation.unverified("rounding chosen by the caller", "");

    private final RoundingRule law;
    private final Optional<RoundingPolicy> chosen;
    private final IncomeTaxRounding incomeTax;
    private final DutyInTaxBase dutyInTaxBase;
    private final List<Reading> ownReadings;

    private LevyRounding(RoundingRule law, Optional<RoundingPolicy> chosen, Readings readings) {
        this.law = law;
        this.chosen = chosen;
        this.incomeTax = readings.of(IncomeTaxRounding.class);
        this.dutyInTaxBase = readings.of(DutyInTaxBase.class);
        this.ownReadings = ownReadings();
    }

    static LevyRounding of(
            DocumentType form, LocalDate registered, Optional<RoundingPolicy> chosen, Readings readings) {
        RoundingRule law = RoundingRules.on(form, registered);
        return new LevyRounding(law, chosen, readings);
    }

    private RoundingPolicy policy() {
        return chosen.orElse(law.policy());
    }

    /** Whether each duty enters the tax base as it is, so that an item's taxes depend on no other item. */
    boolean takesExactDuty() {
        return dutyInTaxBase == DutyInTaxBase.EXACT;
    }

    Citation citation(Levy levy) {
        return chosen.isPresent() ? CHOSEN : law.citation(levy);
    }

    Rounding rounding(Levy levy) {
        return levy == Levy.INCOME_TAX && readsIncomeTax() ? incomeTax.rounding() : policy().of(levy);
    }

    private boolean readsIncomeTax() {
        return chosen.isEmpty() && law.policy() == RoundingPolicy.DUTY_UP_1000_TAX_HALF_UP_1;
    }

    /** What each duty is multiplied by before it enters the tax base: what is paid and what is borne are rounded apart. */
    LevyChain.DutyScale scale(Collection<LevyLine> duties) {
        return takesExactDuty() ? LevyChain.DutyScale.EXACT : duty -> scale(duty, duties);
    }

    private Fraction scale(LevyLine duty, Collection<LevyLine> duties) {
        if (!duty.isOwed()) {
            return Fraction.ONE;
        }
        Fraction exact = Rupiah.sum(duties.stream()
                        .filter(line -> line.levy() == duty.levy() && line.collection() == duty.collection())
                        .map(LevyLine::amount)
                        .toList())
                .amount();
        return exact.signum() == 0
                ? Fraction.ONE
                : rounding(duty.levy()).apply(exact).dividedBy(exact);
    }

    /** The open points that the rounding rests on. */
    List<Reading> readings() {
        return ownReadings;
    }

    private List<Reading> ownReadings() {
        List<Reading> readings = new ArrayList<>();
        if (readsIncomeTax()) {
            readings.add(incomeTax);
        }
        if (policy() != RoundingPolicy.NONE) {
            readings.add(dutyInTaxBase);
        }
        return List.copyOf(readings);
    }
}
