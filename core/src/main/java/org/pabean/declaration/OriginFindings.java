package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;

/**
 * What the examination of a claim found (<i>hasil penelitian</i>). Origin cannot be proven from a declaration: whether the
 * components hold is a fact that the caller states.
 *
 * @param physicallyExamined whether the goods were examined; otherwise component seven is not looked at
 * @param notMet components found not to be met
 * @param inDoubt components that are in doubt
 * @param discrepancy a small difference between the papers and the proof
 * @param reclassification another tariff line, found or suspected
 * @param retroactiveCheck a question to the issuing side
 */
@Value.Builder
@PabeanStyle
public record OriginFindings(
        boolean physicallyExamined,
        Set<OriginComponent> notMet,
        Set<OriginComponent> inDoubt,
        Optional<MinorDiscrepancy> discrepancy,
        Optional<Reclassification> reclassification,
        Optional<RetroactiveCheck> retroactiveCheck) {

    private static final OriginFindings NONE =
            builder().physicallyExamined(false).build();

    /** Copies the sets and refuses null. */
    public OriginFindings {
        notMet = Set.copyOf(notMet);
        inDoubt = Set.copyOf(inDoubt);
        Objects.requireNonNull(discrepancy, "discrepancy");
        Objects.requireNonNull(reclassification, "reclassification");
        Objects.requireNonNull(retroactiveCheck, "retroactiveCheck");
    }

    /** Starts with whether the goods were examined. */
    public static OriginFindingsBuilderStages.BuildStart builder() {
        return OriginFindingsBuilderStages.start();
    }

    /** Nothing was found against the claim. */
    public static OriginFindings none() {
        return NONE;
    }
}
