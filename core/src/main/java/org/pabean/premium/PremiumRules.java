package org.pabean.premium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pabean.determination.MonthCount;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/**
 * Decides on requests for a premium: first whether the breach is confirmed for good and the money has come in, then what
 * belongs to the base, then half of it up to the ceiling.
 */
public final class PremiumRules {

    private final Readings readings;

    private PremiumRules(Readings readings) {
        this.readings = readings;
    }

    /** The rules with every open point of law read by its documented default. */
    public static PremiumRules standard() {
        return with(Readings.defaults());
    }

    /** The rules with these answers to the open points of law. */
    public static PremiumRules with(Readings readings) {
        return new PremiumRules(readings);
    }

    /**
     * Decides on a request.
     *
     * @throws org.pabean.law.NotInForceException for a day before art. 113D
     * @throws org.pabean.law.InvalidInputException if the strict test needs the day on which the Tax Court decision was
     *     sent, and the claim lacks it
     */
    public PremiumDecision decide(PremiumClaim claim) {
        LocalDate day =
                readings.of(GoverningDay.class) == GoverningDay.REQUEST ? claim.requestDate() : claim.decisionDate();
        Timeline.Period<Percent> rate = PremiumTables.RATE.on(day);
        List<BaseComponent> inBase = inBase(claim, day);
        return obstacle(claim, inBase)
                .<PremiumDecision>map(
                        obstacle -> new PremiumDecision.NotPayable(obstacle, claim.standing(), readingsUsed(claim)))
                .orElseGet(() -> payable(claim, counted(claim, inBase), rate, day));
    }

    private List<BaseComponent> inBase(PremiumClaim claim, LocalDate day) {
        Set<BaseKind> kinds = readings.of(NewBaseComponents.class) == NewBaseComponents.ALWAYS
                ? PremiumTables.BASE_ALWAYS_LONG.valueOn(day)
                : PremiumTables.BASE.valueOn(day);
        return claim.components().stream()
                .filter(component -> kinds.contains(component.kind()))
                .toList();
    }

    private Optional<Obstacle> obstacle(PremiumClaim claim, List<BaseComponent> inBase) {
        Optional<Obstacle> open = claim.standing().obstacle();
        if (open.isPresent()) {
            return open;
        }
        if (isStrict(claim)) {
            Optional<Obstacle> review = ReviewCheck.obstacle(claim, readings);
            if (review.isPresent()) {
                return review;
            }
        }
        return baseObstacle(claim, inBase);
    }

    private Optional<Obstacle> baseObstacle(PremiumClaim claim, List<BaseComponent> inBase) {
        List<BaseComponent> confirmed = confirmed(claim, inBase);
        if (inBase.isEmpty()) {
            return Optional.of(Obstacle.NOTHING_IN_BASE);
        } else if (confirmed.isEmpty()) {
            return Optional.of(Obstacle.NOT_LEGALLY_CONFIRMED);
        } else if (confirmed.stream()
                .allMatch(component -> component.sustained().isZero())) {
            return Optional.of(Obstacle.FINE_ANNULLED);
        } else if (claim.collection() == CollectionState.OUTSTANDING
                && readings.of(CollectionCondition.class) == CollectionCondition.COLLECTED) {
            return Optional.of(Obstacle.NOT_COLLECTED);
        }
        return counted(claim, inBase).isEmpty() ? Optional.of(Obstacle.VALUE_NOT_SET) : Optional.empty();
    }

    private static List<BaseComponent> confirmed(PremiumClaim claim, List<BaseComponent> inBase) {
        return inBase.stream()
                .filter(component -> component.kind().isConfirmedBy(claim.standing()))
                .toList();
    }

    private static List<BaseComponent> counted(PremiumClaim claim, List<BaseComponent> inBase) {
        return confirmed(claim, inBase).stream()
                .filter(component ->
                        !component.awaitsValue() && !component.sustained().isZero())
                .toList();
    }

    private PremiumDecision payable(
            PremiumClaim claim, List<BaseComponent> counted, Timeline.Period<Percent> rate, LocalDate day) {
        Rupiah ceiling = PremiumTables.CEILING.valueOn(day);
        Rupiah premium = Rupiah.ZERO;
        for (Rupiah base : basesUnderOneCeiling(counted)) {
            premium = premium.plus(base.times(rate.value()).min(ceiling));
        }
        return new PremiumDecision.Payable(
                counted,
                rate.value(),
                rate.citation(),
                premium,
                PremiumTables.INFORMER_CEILING.valueOn(day).min(premium),
                caveats(claim),
                readingsUsed(claim));
    }

    private List<Rupiah> basesUnderOneCeiling(List<BaseComponent> counted) {
        Map<String, Rupiah> bases = new LinkedHashMap<>();
        for (int i = 0; i < counted.size(); i++) {
            String ceiling = switch (readings.of(CapScope.class)) {
                case PER_CASE -> "";
                case PER_DETERMINATION -> counted.get(i).determination();
                case PER_PAYMENT -> Integer.toString(i);
            };
            bases.merge(ceiling, counted.get(i).sustained(), Rupiah::plus);
        }
        return List.copyOf(bases.values());
    }

    private static List<Caveat> caveats(PremiumClaim claim) {
        return claim.components().stream().anyMatch(BaseComponent::awaitsValue)
                ? List.of(new Caveat(
                        Obstacle.VALUE_NOT_SET.name(),
                        "components",
                        Obstacle.VALUE_NOT_SET.wording(),
                        Obstacle.VALUE_NOT_SET.citation()))
                : List.of();
    }

    private boolean isStrict(PremiumClaim claim) {
        return readings.of(FinalityTest.class) == FinalityTest.WTO_REPLY_STRICT && ReviewCheck.concerns(claim);
    }

    private List<Reading> readingsUsed(PremiumClaim claim) {
        List<Reading> used = new ArrayList<>(List.of(
                readings.of(FinalityTest.class),
                readings.of(CollectionCondition.class),
                readings.of(GoverningDay.class),
                readings.of(NewBaseComponents.class),
                readings.of(CapScope.class)));
        if (isStrict(claim)) {
            used.add(readings.of(MonthCount.class));
        }
        return used;
    }
}
