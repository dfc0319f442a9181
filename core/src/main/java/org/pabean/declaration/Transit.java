package org.pabean.declaration;

import java.util.EnumSet;
import java.util.Set;

/**
 * What happened to goods between the exporting state and Indonesia.
 *
 * @param operations what was done to them
 * @param evidence the papers that show it
 * @param faults what happened beyond that
 */
public record Transit(Set<TransitOperation> operations, Set<TransitEvidence> evidence, Set<TransitFault> faults) {

    /** Nothing was done, and nothing shows it. */
    public static final Transit UNPROVEN = new Transit(Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Transit {
        operations = Set.copyOf(operations);
        evidence = Set.copyOf(evidence);
        faults = Set.copyOf(faults);
    }

    /** Unloaded and loaded again under a through bill of lading. */
    public static Transit underThroughBill() {
        return new Transit(
                EnumSet.of(TransitOperation.UNLOAD, TransitOperation.RELOAD),
                EnumSet.of(TransitEvidence.THROUGH_BILL_OF_LADING),
                Set.of());
    }
}
