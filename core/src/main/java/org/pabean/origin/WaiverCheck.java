package org.pabean.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.LowValue;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.money.Fraction;

/**
 * The waiver of the proof for goods of low value. Source: PMK 122/PMK.04/2021 art. 21; ATIGA Annex 8 rule 15; IJEPA art.
 * 40(2).
 */
final class WaiverCheck {

    private WaiverCheck() {}

    static WaiverRuling rule(ClaimCase claimCase) {
        Optional<WaiverTerms> terms = claimCase.agreement().waiver();
        Optional<LowValue> facts = claimCase.claim().lowValue();
        if (terms.isEmpty() || facts.isEmpty()) {
            return new WaiverRuling(Optional.empty(), List.of(), false);
        }
        Optional<Boolean> within = value(terms.get(), facts.get())
                .map(value -> value.compareTo(terms.get().limitUsd()) <= 0);
        boolean inside = within.orElse(false);
        return new WaiverRuling(
                within,
                inside ? obstacles(claimCase, terms.get(), facts.get()) : List.of(),
                inside
                        && terms.get().statement() == WaiverTerms.Statement.INSTEAD_OF_PROOF
                        && !facts.get().exporterStatement());
    }

    private static Optional<Fraction> value(WaiverTerms terms, LowValue facts) {
        return terms.basis() == WaiverTerms.Basis.FOB ? facts.fobUsd() : facts.customsValueUsd();
    }

    private static List<OriginReason> obstacles(ClaimCase claimCase, WaiverTerms terms, LowValue facts) {
        List<OriginReason> obstacles = new ArrayList<>();
        if (claimCase.claim().channel() != ReleaseChannel.IMPORT_DECLARATION) {
            obstacles.add(OriginReason.WAIVER_CHANNEL);
        }
        if (facts.arrangedToAvoid()) {
            obstacles.add(OriginReason.WAIVER_AVOIDANCE);
        }
        if (terms.statement() == WaiverTerms.Statement.CONDITION && !facts.exporterStatement()) {
            obstacles.add(OriginReason.WAIVER_NO_STATEMENT);
        }
        if (!originates(claimCase)) {
            obstacles.add(OriginReason.WAIVER_ORIGIN);
        }
        return obstacles;
    }

    private static boolean originates(ClaimCase claimCase) {
        return claimCase
                        .origin()
                        .filter(claimCase.agreement().members()::isMember)
                        .isPresent()
                && !claimCase.findings().notMet().contains(OriginComponent.ORIGIN);
    }
}
