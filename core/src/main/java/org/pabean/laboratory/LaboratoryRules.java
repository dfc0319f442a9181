package org.pabean.laboratory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.DeterminationWindow;
import org.pabean.laboratory.FindingEffect.BlockReason;
import org.pabean.laboratory.FindingEffect.LineChange;
import org.pabean.laboratory.FindingEffect.NextStep;
import org.pabean.laboratory.FindingEffect.OfficerTime;
import org.pabean.laboratory.FindingEffect.Referral;
import org.pabean.laboratory.FindingEffect.ReleaseStatus;
import org.pabean.law.Citation;
import org.pabean.law.Readings;

/**
 * Says what a finding does to a declaration. The same finding on the same facts has the same effect, whoever asks. Customs
 * Law arts. 16, 17 and 82; PER-14/BC/2024.
 */
public final class LaboratoryRules {

    private final Readings readings;

    private LaboratoryRules(Readings readings) {
        this.readings = readings;
    }

    /** The rules with every open point of law read by its documented default. */
    public static LaboratoryRules standard() {
        return with(Readings.defaults());
    }

    /** The rules with these answers to the open points of law. */
    public static LaboratoryRules with(Readings readings) {
        return new LaboratoryRules(readings);
    }

    /**
     * The effect of a finding.
     *
     * @param declaration the declaration whose goods were tested
     * @param finding what was found
     * @param resultDate day of the result; it decides whether an officer may still determine
     * @throws org.pabean.law.NotInForceException if no table of fines is known for the registration date
     */
    public FindingEffect effect(TestedDeclaration declaration, Finding finding, LocalDate resultDate) {
        if (finding instanceof Finding.Hazard hazard) {
            return hazard(declaration, hazard, resultDate);
        } else if (finding instanceof Finding.Counterfeit counterfeit) {
            return counterfeit(declaration, counterfeit, resultDate);
        } else if (finding instanceof Finding.Inconclusive) {
            return effect(declaration, finding, resultDate, ReleaseStatus.PENDING)
                    .build();
        }
        return finding.found()
                .map(found -> new LineFinding(readings, declaration, finding, found, resultDate).effect())
                .orElseGet(() -> effect(declaration, finding, resultDate, ReleaseStatus.UNAFFECTED)
                        .build());
    }

    private FindingEffect hazard(TestedDeclaration declaration, Finding.Hazard hazard, LocalDate resultDate) {
        boolean permitted = hazard.status() == Finding.Hazard.Status.RESTRICTED
                && !declaration.permits().isEmpty();
        if (permitted) {
            return effect(declaration, hazard, resultDate, ReleaseStatus.UNAFFECTED)
                    .build();
        }
        return effect(declaration, hazard, resultDate, ReleaseStatus.BLOCKED)
                .blockReason(BlockReason.PROHIBITED_OR_RESTRICTED)
                .document(DeterminationDocument.SPBL)
                .addSteps(FindingSteps.document(DeterminationDocument.SPBL))
                .addAllDisposals(Disposal.of(hazard.declaration(), declaration.direction()))
                .build();
    }

    private FindingEffect counterfeit(
            TestedDeclaration declaration, Finding.Counterfeit counterfeit, LocalDate resultDate) {
        if (!declaration.carriesRecordedRight()) {
            return effect(declaration, counterfeit, resultDate, ReleaseStatus.UNAFFECTED)
                    .nextStep(NextStep.INFORM_ONLY)
                    .build();
        }
        Optional<LocalDate> confirmBy = counterfeit
                .holderNotified()
                .map(day -> RightHolderNotice.on(day).confirmBy());
        return effect(declaration, counterfeit, resultDate, ReleaseStatus.BLOCKED)
                .blockReason(BlockReason.COUNTERFEIT)
                .nextStep(NextStep.NOTIFY_RIGHT_HOLDER)
                .confirmBy(confirmBy)
                .addAllSteps(
                        confirmBy.map(FindingSteps::lastDayToConfirm).stream().toList())
                .build();
    }

    private FindingEffectBuilderStages.BuildFinal effect(
            TestedDeclaration declaration, Finding finding, LocalDate resultDate, ReleaseStatus release) {
        return FindingEffect.builder()
                .change(LineChange.NONE)
                .release(release)
                .officerTime(officerTime(declaration, resultDate, readings))
                .referral(Referral.NONE)
                .addAllSteps(List.of(
                        FindingSteps.finding(finding, resultDate), FindingSteps.release(release, citation(finding))));
    }

    private static Citation citation(Finding finding) {
        if (finding instanceof Finding.Hazard) {
            return LaboratorySources.HAZARD;
        }
        return finding instanceof Finding.Counterfeit ? LaboratorySources.DETENTION : LaboratorySources.EVIDENCE;
    }

    static OfficerTime officerTime(TestedDeclaration declaration, LocalDate resultDate, Readings readings) {
        DeterminationWindow window = DeterminationWindow.of(declaration.registrationDate(), readings);
        return window.officer().includes(resultDate) ? OfficerTime.RUNNING : OfficerTime.LAPSED;
    }
}
