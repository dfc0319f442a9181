package org.pabean.laboratory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.DeterminationRoute;
import org.pabean.determination.DeterminationWindow;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.laboratory.FindingEffect.LineChange;
import org.pabean.laboratory.FindingEffect.OfficerTime;
import org.pabean.laboratory.FindingEffect.Referral;
import org.pabean.laboratory.FindingEffect.ReleaseStatus;
import org.pabean.law.Caveat;
import org.pabean.law.DayCount;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;
import org.pabean.sanction.Breach;
import org.pabean.sanction.Fine;
import org.pabean.sanction.FinedGoods;
import org.pabean.sanction.Fines;
import org.pabean.sanction.UnfinedError;
import org.pabean.sanction.UnpaidDutyArticle;

/** A finding that corrects the declared line: other goods, or the same goods of another heading. */
final class LineFinding {

    private final Readings readings;
    private final TestedDeclaration declaration;
    private final Finding finding;
    private final TestedGoods found;
    private final LocalDate resultDate;

    LineFinding(
            Readings readings,
            TestedDeclaration declaration,
            Finding finding,
            TestedGoods found,
            LocalDate resultDate) {
        this.readings = readings;
        this.declaration = declaration;
        this.finding = finding;
        this.found = found;
        this.resultDate = resultDate;
    }

    FindingEffect effect() {
        Optional<UnpaidDutyArticle> breach = breach();
        Optional<Fine> fine = fine(breach);
        Optional<Fraction> ratio = valueRatio();
        Optional<DeterminationRoute> route = route();
        Optional<DeterminationDocument> document = document(route);
        return FindingEffect.builder()
                .change(change())
                .release(ReleaseStatus.UNAFFECTED)
                .officerTime(LaboratoryRules.officerTime(declaration, resultDate, readings))
                .referral(isReferred(ratio) ? Referral.TO_INVESTIGATORS : Referral.NONE)
                .breach(breach)
                .sanction(fine)
                .document(document)
                .route(route)
                .valueRatio(ratio)
                .addAllCaveats(caveats(breach, fine))
                .addAllReadings(readingsUsed(fine))
                .addAllSteps(steps(fine, ratio, document))
                .build();
    }

    private boolean areOtherGoods() {
        return finding instanceof Finding.DifferentGoods;
    }

    private LineChange change() {
        if (!areOtherGoods()) {
            return LineChange.HEADING;
        }
        boolean otherCode = found.hsCode().isPresent()
                && !found.hsCode().equals(declaration.declared().hsCode());
        return otherCode ? LineChange.DESCRIPTION_AND_HEADING : LineChange.DESCRIPTION;
    }

    /** Other goods are a wrong kind; on export only where a levy lies on them, or the flat fine is read to hold. */
    private Optional<UnpaidDutyArticle> breach() {
        if (!areOtherGoods()) {
            return Optional.empty();
        } else if (declaration.direction() == Direction.IMPORT) {
            return Optional.of(UnpaidDutyArticle.IMPORT_KIND_OR_QUANTITY);
        }
        boolean unfined = isFree() && readings.of(ZeroExportDuty.class) == ZeroExportDuty.NO_FINE;
        return unfined ? Optional.empty() : Optional.of(UnpaidDutyArticle.EXPORT_KIND_OR_QUANTITY);
    }

    private boolean isFree() {
        return declaration.finalDutyRate().filter(Percent::isZero).isPresent();
    }

    private Optional<Fine> fine(Optional<UnpaidDutyArticle> breach) {
        Optional<FinedGoods> goods = goods();
        Fines fines = Fines.with(readings);
        if (goods.isEmpty()) {
            return Optional.empty();
        } else if (breach.isPresent()) {
            return Optional.of(fines.fine(
                    new Breach.UnpaidDuty(breach.get(), AssessmentSystem.SELF, List.of(goods.get())),
                    declaration.registrationDate()));
        } else if (areOtherGoods()) {
            return Optional.empty();
        }
        return Optional.of(fines.fine(
                new Breach.Unfined(UnfinedError.TARIFF_HEADING, List.of(goods.get())), declaration.registrationDate()));
    }

    private Optional<FinedGoods> goods() {
        if (isFree()) {
            return Optional.of(FinedGoods.atZeroRate());
        }
        return declaration.dutyDue().flatMap(due -> declaration.dutyPaid().map(paid -> FinedGoods.of(due, paid)));
    }

    private Optional<DeterminationRoute> route() {
        return declaration.direction() == Direction.EXPORT
                ? Optional.empty()
                : DeterminationWindow.of(declaration.registrationDate(), readings)
                        .routeOn(resultDate);
    }

    private Optional<DeterminationDocument> document(Optional<DeterminationRoute> route) {
        if (declaration.direction() == Direction.IMPORT) {
            return route.map(DeterminationRoute::document);
        } else if (isFree()) {
            return Optional.empty();
        }
        boolean inTime = LaboratoryRules.officerTime(declaration, resultDate, readings) == OfficerTime.RUNNING;
        return Optional.of(inTime ? DeterminationDocument.SPPBK : DeterminationDocument.SPKPBK);
    }

    private Optional<Fraction> valueRatio() {
        Optional<Rupiah> declared = declaration.declared().value().filter(value -> value.signum() > 0);
        return found.value()
                .flatMap(value -> declared.map(before -> value.amount().dividedBy(before.amount())));
    }

    private boolean isReferred(Optional<Fraction> ratio) {
        return areOtherGoods()
                && ratio.filter(each -> each.compareTo(Fraction.ONE) > 0).isPresent()
                && readings.of(CriminalReferral.class).covers(declaration.direction());
    }

    private List<Caveat> caveats(Optional<UnpaidDutyArticle> breach, Optional<Fine> fine) {
        if (breach.isEmpty() || fine.isPresent()) {
            return fine.map(Fine::caveats).orElse(List.of());
        }
        return List.of(new Caveat(
                "FINE_NEEDS_DUTY",
                "dutyDue",
                new Wording(
                        "the fine is not computed; give duty paid and duty due on the goods found",
                        "denda tidak dihitung; berikan bea yang dibayar dan yang seharusnya"),
                LaboratorySources.EVIDENCE));
    }

    private List<Reading> readingsUsed(Optional<Fine> fine) {
        List<Reading> used = new ArrayList<>(List.of(readings.of(DayCount.class)));
        if (areOtherGoods()) {
            used.add(readings.of(CriminalReferral.class));
            if (declaration.direction() == Direction.EXPORT && isFree()) {
                used.add(readings.of(ZeroExportDuty.class));
            }
        }
        fine.ifPresent(each -> used.addAll(each.readings()));
        return used;
    }

    private List<Step> steps(Optional<Fine> fine, Optional<Fraction> ratio, Optional<DeterminationDocument> document) {
        List<Step> steps = new ArrayList<>(List.of(FindingSteps.finding(finding, resultDate)));
        ratio.ifPresent(each -> steps.add(Step.of(
                        new Wording("Value found over value declared", "Nilai kedapatan dibanding pemberitahuan"),
                        Figure.of(each))
                .under(LaboratorySources.REFERRAL_OPEN)));
        fine.ifPresent(each -> steps.add(each.reasons().step()));
        document.ifPresent(each -> steps.add(FindingSteps.document(each)));
        steps.add(FindingSteps.release(ReleaseStatus.UNAFFECTED, LaboratorySources.EVIDENCE));
        return steps;
    }
}
