package org.pabean.origin;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.pabean.declaration.TransitEvidence;
import org.pabean.declaration.TransitOperation;

/**
 * What an agreement says about the way of the goods, and about exhibitions.
 *
 * @param transit what may happen to goods on the way
 * @param evidence which papers show it
 * @param exhibition whether goods sold at an exhibition may get the preference
 */
public record ConsignmentTerms(TransitRule transit, EvidenceRule evidence, ExhibitionRule exhibition) {

    /** Refuses null. */
    public ConsignmentTerms {
        Objects.requireNonNull(transit, "transit");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(exhibition, "exhibition");
    }

    /** What may happen to goods on the way. */
    public enum TransitRule {
        /** The goods that arrive are the goods that left; a consignment may be split. */
        NON_ALTERATION(EnumSet.of(
                TransitOperation.UNLOAD,
                TransitOperation.RELOAD,
                TransitOperation.STORE,
                TransitOperation.PRESERVE,
                TransitOperation.SPLIT)),
        /** Transit justified by geography or transport, without trade, with handling only. */
        HANDLING_ONLY(EnumSet.of(
                TransitOperation.UNLOAD, TransitOperation.RELOAD, TransitOperation.STORE, TransitOperation.PRESERVE)),
        /** As {@link #HANDLING_ONLY}, by analogy: the agreement was not read. */
        NOT_READ(EnumSet.of(
                TransitOperation.UNLOAD, TransitOperation.RELOAD, TransitOperation.STORE, TransitOperation.PRESERVE));

        private final EnumSet<TransitOperation> allowed;

        TransitRule(EnumSet<TransitOperation> allowed) {
            this.allowed = allowed;
        }

        /** Whether all these operations are allowed. */
        boolean allows(Set<TransitOperation> operations) {
            return allowed.containsAll(operations);
        }
    }

    /** Which papers show what happened in a country that is no party. */
    public enum EvidenceRule {
        /** A through bill of lading (ATIGA Annex 8 rule 21). */
        THROUGH_BILL(EnumSet.of(TransitEvidence.THROUGH_BILL_OF_LADING)),
        /** A through bill of lading or a paper of an authority (IJEPA art. 40(3)). */
        BILL_OR_CERTIFICATE(EnumSet.of(
                TransitEvidence.THROUGH_BILL_OF_LADING,
                TransitEvidence.CUSTOMS_CERTIFICATE,
                TransitEvidence.AUTHORITY_INFORMATION)),
        /** The list of the agreement was not read: see {@link UnlistedEvidence}. */
        NOT_READ(EnumSet.noneOf(TransitEvidence.class));

        private final EnumSet<TransitEvidence> accepted;

        EvidenceRule(EnumSet<TransitEvidence> accepted) {
            this.accepted = accepted;
        }

        /** Whether one of these papers is enough. */
        boolean isMetBy(Set<TransitEvidence> papers) {
            return papers.stream().anyMatch(accepted::contains);
        }
    }

    /** Whether goods sold at an exhibition may get the preference. */
    public enum ExhibitionRule {
        /** If shown in another member state and sold there or afterwards (PMK 122/PMK.04/2021). */
        OTHER_MEMBER,
        /** Besides, the proof names the exhibition and the goods stay under customs control (ATIGA Annex 8 rule 22). */
        WITH_FORMALITIES,
        /** No rule was read. */
        NOT_READ
    }
}
