package org.pabean.origin;

import java.util.Optional;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.OriginItem;
import org.pabean.law.Wording;

/**
 * Component one: the origin criteria. What a declaration can show is looked at; the rest is a finding that the caller
 * states. Source: PMK 122/PMK.04/2021; IE-CEPA Annex I arts. 2-6.
 */
final class OriginCheck {

    private OriginCheck() {}

    static void check(ClaimCase claimCase, ClaimNotes notes) {
        boolean found = claimCase.findings().notMet().contains(OriginComponent.ORIGIN);
        boolean inParty = claimCase
                .origin()
                .filter(claimCase.agreement().members()::isMember)
                .isPresent();
        boolean materials = claimCase
                .proofItem()
                .map(item -> hasMaterialsOfParties(item, claimCase))
                .orElse(true);
        notes.failUnless(!found && inParty && materials, OriginReason.ORIGIN_CRITERIA);
        if (claimCase.claim().findings().isEmpty()) {
            notes.warn(
                    "ORIGIN_NOT_VERIFIED",
                    new Wording(
                            "Origin is taken as claimed: no finding of an examination was given.",
                            "Keasalan barang diambil sesuai klaim: hasil penelitian tidak diberikan."),
                    claimCase.agreement().procedure(claimCase.day(), ""));
        }
    }

    /** Goods wholly obtained, or produced exclusively from originating materials, hold no material of a third country. */
    private static boolean hasMaterialsOfParties(OriginItem item, ClaimCase claimCase) {
        Optional<OriginCriterion> criterion = item.criterion().map(OriginCriterion::ofCode);
        boolean exclusive = criterion.orElse(null) instanceof OriginCriterion.WhollyObtained
                || criterion.orElse(null) instanceof OriginCriterion.ProducedExclusively;
        return !exclusive
                || item.materialOrigins().stream()
                        .allMatch(claimCase.agreement().members()::isMember);
    }
}
