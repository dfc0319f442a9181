package org.pabean.origin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pabean.law.Wording;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.PreferenceRate;
import org.pabean.tariff.RateCondition;

/** Which of the rates of a schedule the goods get, and whether the general rate is lower. */
final class RateChoice {

    private RateChoice() {}

    /** The row for the conditions that are met: a special one first, then the open one, then that outside the quota. */
    static Optional<PreferenceRate> of(List<PreferenceRate> schedule, Set<RateCondition> met) {
        return first(schedule, row -> row.condition().filter(met::contains).isPresent())
                .or(() -> first(schedule, row -> row.condition().isEmpty()))
                .or(() -> first(schedule, row -> row.condition().equals(Optional.of(RateCondition.OUT_OF_QUOTA))));
    }

    private static Optional<PreferenceRate> first(List<PreferenceRate> rows, Predicate<PreferenceRate> test) {
        return rows.stream().filter(test).findFirst();
    }

    /** Whether the general rate is lower; a rate per unit and a percentage are not compared, which is noted. */
    static boolean isGeneralLower(DutyRate general, DutyRate preferential, ClaimCase claimCase, ClaimNotes notes) {
        Optional<Integer> order = order(general, preferential);
        if (order.isEmpty()) {
            notes.warn(
                    "RATES_NOT_COMPARED",
                    new Wording(
                            "A rate per unit and a percentage were not compared; the rate of the agreement was used.",
                            "Tarif spesifik dan persentase tidak dibandingkan; tarif preferensi digunakan."),
                    claimCase.agreement().procedure(claimCase.day(), ""));
        }
        boolean lower = order.filter(sign -> sign < 0).isPresent();
        if (!lower || claimCase.agreement().rates().lowerRateRead()) {
            return lower;
        }
        return notes.read(LowerRate.class) == LowerRate.GENERAL_IF_LOWER;
    }

    /** Whether the first of two rates is not the lower one; rates that cannot be compared count as such. */
    static boolean isAtLeast(DutyRate one, DutyRate other) {
        return order(one, other).orElse(0) >= 0;
    }

    private static Optional<Integer> order(DutyRate one, DutyRate other) {
        if (one.isZero() || other.isZero()) {
            return Optional.of(Boolean.compare(!one.isZero(), !other.isZero()));
        } else if (one instanceof DutyRate.AdValorem a && other instanceof DutyRate.AdValorem b) {
            return Optional.of(a.percent().compareTo(b.percent()));
        } else if (one instanceof DutyRate.Specific a && other instanceof DutyRate.Specific b && a.unit() == b.unit()) {
            return Optional.of(a.perUnit().compareTo(b.perUnit()));
        }
        return Optional.empty();
    }
}
