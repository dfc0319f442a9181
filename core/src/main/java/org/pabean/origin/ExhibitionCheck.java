package org.pabean.origin;

import org.pabean.declaration.Exhibition;
import org.pabean.goods.Country;

/**
 * Goods sent by an exporting state to an exhibition in another member state and sold there or afterwards. Source: PMK
 * 122/PMK.04/2021; ATIGA Annex 8 rule 22.
 */
final class ExhibitionCheck {

    private ExhibitionCheck() {}

    /** Whether the claim rests on an exhibition that the rule does not cover. */
    static boolean isOutsideRule(ClaimCase claimCase) {
        return claimCase
                .claim()
                .exhibition()
                .filter(exhibition -> !isCovered(exhibition, claimCase))
                .isPresent();
    }

    private static boolean isCovered(Exhibition exhibition, ClaimCase claimCase) {
        boolean otherMember = claimCase.agreement().members().isPartner(exhibition.country())
                && !exhibition.country().equals(Country.INDONESIA)
                && claimCase
                        .exportingState()
                        .filter(state -> !state.equals(exhibition.country()))
                        .isPresent();
        boolean sold = otherMember && exhibition.soldThere();
        return switch (claimCase.agreement().consignment().exhibition()) {
            case OTHER_MEMBER -> sold;
            case WITH_FORMALITIES -> sold && exhibition.namedOnProof() && exhibition.underCustomsControl();
            case NOT_READ -> false;
        };
    }
}
