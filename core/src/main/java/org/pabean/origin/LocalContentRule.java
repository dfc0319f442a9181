package org.pabean.origin;

import java.util.Optional;
import org.pabean.declaration.LocalContentClaim;
import org.pabean.goods.Quantity;
import org.pabean.law.Citation;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.tariff.DutyRate;

/**
 * Goods made in a special economic zone with at least 40 % local content, shown by a statement of the authority in the
 * zone, are free of duty when released for use. This is no preference under an agreement and needs no proof of origin.
 * Source: PP 40/2021 art. 95(3)a, (6), (7).
 */
public final class LocalContentRule {

    private static final Percent LEAST = Percent.of(40);
    private static final Citation SOURCE = Citation.verified("PP 40/2021", "95(3)a, (6), (7)");

    private LocalContentRule() {}

    /** The decision on a claim; the general rate may be left out where rates are not asked for. */
    public static OriginDecision decide(
            LocalContentClaim claim, Optional<DutyRate> general, Optional<Quantity> quantity) {
        boolean met =
                claim.madeInZone() && claim.statement() && claim.localContent().compareTo(LEAST) >= 0;
        Optional<DutyRate> rate = met ? Optional.of(DutyRate.AdValorem.FREE) : general;
        return OriginDecision.builder()
                .outcome(met ? OriginOutcome.KEK_LOCAL_CONTENT_ZERO : OriginOutcome.KEK_LOCAL_CONTENT_NOT_MET)
                .proofStatus(ProofStatus.NOT_USED)
                .citation(SOURCE)
                .addPortions(new OriginPortion(met, Fraction.ONE, quantity, rate))
                .rateCitation(met ? Optional.of(SOURCE) : Optional.empty())
                .build();
    }
}
