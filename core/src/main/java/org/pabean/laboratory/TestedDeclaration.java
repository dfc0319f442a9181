package org.pabean.laboratory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Violations;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/**
 * A declaration whose goods were tested, with the duty before and after: both come from assessments, one of what was
 * declared, one of what was found.
 *
 * @param direction import or export
 * @param registrationDate day on which the declaration was registered; it picks the table of fines
 * @param declared the goods as declared
 * @param dutyPaid import or export duty paid, in rupiah, unrounded
 * @param dutyDue import or export duty on the goods found, in rupiah, unrounded
 * @param finalDutyRate rate of duty on the goods found; at 0 % a percentage fine gives way to a flat one
 * @param permits permits held for the goods
 * @param recordedRights trade marks or copyright in the goods that are recorded with customs
 */
@Value.Builder
@PabeanStyle
public record TestedDeclaration(
        Direction direction,
        LocalDate registrationDate,
        TestedGoods declared,
        Optional<Rupiah> dutyPaid,
        Optional<Rupiah> dutyDue,
        Optional<Percent> finalDutyRate,
        List<String> permits,
        List<ProtectedRight> recordedRights) {

    /**
     * Copies the lists and checks the amounts.
     *
     * @throws org.pabean.law.InvalidInputException if an amount is negative
     */
    public TestedDeclaration {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(registrationDate, "registrationDate");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(finalDutyRate, "finalDutyRate");
        permits = List.copyOf(permits);
        recordedRights = List.copyOf(recordedRights);
        Violations violations = new Violations();
        violations.check(isNotNegative(dutyPaid), "dutyPaid", "AMOUNT_NEGATIVE", "give nought or more");
        violations.check(isNotNegative(dutyDue), "dutyDue", "AMOUNT_NEGATIVE", "give nought or more");
        violations.refuseIfAny();
    }

    private static boolean isNotNegative(Optional<Rupiah> amount) {
        return amount.filter(each -> each.signum() < 0).isEmpty();
    }

    /** Whether a recorded right gives customs a ground to hold the goods on its own initiative. */
    boolean carriesRecordedRight() {
        return recordedRights.stream().anyMatch(ProtectedRight::isCovered);
    }

    /** Starts with the required facts: direction, registration date, declared goods. */
    public static TestedDeclarationBuilderStages.BuildStart builder() {
        return TestedDeclarationBuilderStages.start();
    }
}
