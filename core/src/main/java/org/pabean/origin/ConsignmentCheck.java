package org.pabean.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Exhibition;
import org.pabean.declaration.Journey;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.Transit;
import org.pabean.declaration.TransitEvidence;
import org.pabean.declaration.TransitFault;
import org.pabean.goods.Country;

/**
 * Component two: the goods come straight from the state whose exporter made the proof, or through other states without
 * losing their identity. Source: PMK 122/PMK.04/2021; IE-CEPA Annex I art. 11; PMK 131/PMK.04/2020 art. 5(2); ATIGA art. 32
 * and Annex 8 rule 21; IJEPA arts. 33, 40(3).
 */
final class ConsignmentCheck {

    private final ClaimCase claimCase;
    private final ClaimNotes notes;

    private ConsignmentCheck(ClaimCase claimCase, ClaimNotes notes) {
        this.claimCase = claimCase;
        this.notes = notes;
    }

    static void check(ClaimCase claimCase, ClaimNotes notes) {
        ConsignmentCheck check = new ConsignmentCheck(claimCase, notes);
        boolean found = claimCase.findings().notMet().contains(OriginComponent.CONSIGNMENT);
        notes.failUnless(
                !found && claimCase.journey().filter(check::isUndisturbed).isPresent(), OriginReason.CONSIGNMENT);
    }

    private boolean isUndisturbed(Journey journey) {
        Transit transit = journey.transit().orElse(Transit.UNPROVEN);
        boolean thirdCountry = between(journey).stream().anyMatch(country -> !terms().isMember(country));
        return claimCase.agreement().consignment().transit().allows(transit.operations())
                && isFaultless(transit)
                && (!thirdCountry || isProven(transit));
    }

    /** The states passed between the exporting state and Indonesia, the state of an exhibition left out. */
    private List<Country> between(Journey journey) {
        List<Country> way = new ArrayList<>(journey.loadingCountry().stream().toList());
        way.addAll(journey.through());
        Optional<Country> exhibition = claimCase.claim().exhibition().map(Exhibition::country);
        way.removeIf(country -> country.equals(Country.INDONESIA)
                || exhibition.equals(Optional.of(country))
                || claimCase
                        .exportingState()
                        .filter(state -> terms().areOne(state, country))
                        .isPresent());
        return way;
    }

    private boolean isFaultless(Transit transit) {
        boolean traded = transit.faults().contains(TransitFault.TRADED);
        if (transit.faults().contains(TransitFault.ALTERED)) {
            return false;
        } else if (claimCase.agreement().consignment().transit() == ConsignmentTerms.TransitRule.NON_ALTERATION) {
            return !traded || notes.read(TradeInTransit.class) == TradeInTransit.ALLOWED;
        }
        return transit.faults().isEmpty();
    }

    private boolean isProven(Transit transit) {
        ConsignmentTerms.EvidenceRule rule = claimCase.agreement().consignment().evidence();
        if (rule != ConsignmentTerms.EvidenceRule.NOT_READ) {
            return rule.isMetBy(transit.evidence());
        }
        return notes.read(UnlistedEvidence.class) == UnlistedEvidence.ANY_PROVING_PAPER
                ? ConsignmentTerms.EvidenceRule.BILL_OR_CERTIFICATE.isMetBy(transit.evidence())
                : transit.evidence().contains(TransitEvidence.THROUGH_BILL_OF_LADING);
    }

    private Membership terms() {
        return claimCase.agreement().members();
    }
}
