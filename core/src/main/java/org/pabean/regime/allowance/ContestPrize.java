package org.pabean.regime.allowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;

/**
 * A prize of an international contest that comes by consignment note. Source: PMK 96/2023 art. 29C as inserted by PMK
 * 4/2025.
 *
 * @param sort what it is
 * @param winnerIsCitizen whether sender, receiver and winner are Indonesian citizens
 * @param proof whether the ministry, the organiser or the press proves it
 * @param exciseGoods whether it is excisable
 */
public record ContestPrize(Sort sort, boolean winnerIsCitizen, boolean proof, boolean exciseGoods)
        implements ReliefClaim {

    private static final Citation CITATION = Citation.secondary("PMK 96/2023 jo. PMK 4/2025", "29C");

    /** On which days prizes are favoured. */
    static final Timeline<Citation> IN_FORCE = Timeline.<Citation>of("prizes by consignment note")
            .from("2025-03-05", CITATION, CITATION)
            .build();

    /** Refuses null. */
    public ContestPrize {
        Objects.requireNonNull(sort, "sort");
    }

    /** Sorts of prizes. */
    public enum Sort {
        /** A medal, trophy, plaque, badge or the like. */
        MEDAL,
        /** Any other prize. */
        OTHER,
        /** A motor vehicle: never free. */
        MOTOR_VEHICLE,
        /** The prize of a lottery or of gambling: never free. */
        LOTTERY
    }

    @Override
    public Eligibility on(LocalDate day, Readings readings) {
        Optional<Timeline.Period<Citation>> period = IN_FORCE.find(day);
        if (period.isEmpty()) {
            return Eligibility.of(List.of(RefusalReason.NOT_IN_FORCE), CITATION, List.of());
        }
        List<RefusalReason> unmet = new ArrayList<>();
        if (sort == Sort.MOTOR_VEHICLE || sort == Sort.LOTTERY) {
            unmet.add(RefusalReason.PRIZE_EXCLUDED);
        }
        if (exciseGoods) {
            unmet.add(RefusalReason.EXCISE_GOODS);
        }
        if (!winnerIsCitizen) {
            unmet.add(RefusalReason.WINNER_NOT_CITIZEN);
        }
        if (!proof) {
            unmet.add(RefusalReason.NO_PROOF);
        }
        return Eligibility.of(unmet, CITATION, List.of());
    }
}
