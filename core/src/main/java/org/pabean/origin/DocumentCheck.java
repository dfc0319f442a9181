package org.pabean.origin;

import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.OriginFindings;

/**
 * Components six and seven: declaration and papers agree with the proof, and the goods with their description where they
 * were examined. Source: PMK 122/PMK.04/2021; ATIGA Annex 8 rule 16(1) for small differences.
 */
final class DocumentCheck {

    private DocumentCheck() {}

    static void check(ClaimCase claimCase, ClaimNotes notes) {
        OriginFindings findings = claimCase.findings();
        boolean differs = findings.notMet().contains(OriginComponent.DOCUMENTS);
        boolean minor =
                findings.discrepancy().isPresent() && notes.read(MinorDifferences.class) == MinorDifferences.HARMFUL;
        notes.failUnless(!differs && !minor, OriginReason.SPECIFICATION);
        boolean examined = findings.physicallyExamined();
        notes.failUnless(!examined || !findings.notMet().contains(OriginComponent.PHYSICAL), OriginReason.PHYSICAL);
    }
}
