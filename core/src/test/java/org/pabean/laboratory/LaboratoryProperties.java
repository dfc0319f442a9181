package org.pabean.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.laboratory.FindingEffect.OfficerTime;
import org.pabean.laboratory.FindingEffect.ReleaseStatus;
import org.pabean.law.Readings;
import org.pabean.law.WorkingDays;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;
import org.pabean.sanction.Breach;
import org.pabean.sanction.FinedGoods;
import org.pabean.sanction.Fines;
import org.pabean.sanction.UnpaidDutyArticle;

class LaboratoryProperties {

    @Property
    void theFineIsTheOneOfTheSanctionsForThatBreach(
            @ForAll("amounts") long paid, @ForAll("amounts") long due, @ForAll("days") LocalDate registered) {
        FindingEffect effect = effect(paid, due, registered, otherGoods(), registered);
        Breach breach = new Breach.UnpaidDuty(
                UnpaidDutyArticle.IMPORT_KIND_OR_QUANTITY,
                AssessmentSystem.SELF,
                java.util.List.of(FinedGoods.of(Rupiah.of(due), Rupiah.of(paid))));
        assertEquals(Optional.of(Fines.standard().fine(breach, registered).amount()), effect.fine());
    }

    @Property
    void aHeadingErrorAloneIsNeverFined(
            @ForAll("amounts") long paid, @ForAll("amounts") long due, @ForAll("days") LocalDate registered) {
        Finding heading = new Finding.SameGoodsOtherHeading(TestedGoods.of("same"));
        assertEquals(
                Optional.of(Rupiah.ZERO),
                effect(paid, due, registered, heading, registered).fine());
    }

    @Property
    void aProhibitedSubstanceBlocksWhateverWasPaid(
            @ForAll("amounts") long paid, @ForAll("amounts") long due, @ForAll("days") LocalDate registered) {
        Finding hazard = new Finding.Hazard(Finding.Hazard.Status.PROHIBITED, Disposal.DeclaredAs.TRUE_GOODS);
        assertEquals(
                ReleaseStatus.BLOCKED,
                effect(paid, due, registered, hazard, registered).release());
    }

    @Property
    void theOfficersTimeOnceLapsedStaysLapsed(@ForAll("days") LocalDate registered, @ForAll("spans") int days) {
        FindingEffect today = effect(1, 2, registered, otherGoods(), registered.plusDays(days));
        FindingEffect tomorrow = effect(1, 2, registered, otherGoods(), registered.plusDays(days + 1L));
        assertTrue(today.officerTime() == OfficerTime.RUNNING || tomorrow.officerTime() == OfficerTime.LAPSED);
    }

    @Property
    void anExtendedSuspensionNeverEndsEarlier(
            @ForAll("days") LocalDate received, @ForAll("holidays") Set<LocalDate> holidays) {
        WorkingDays workingDays = new WorkingDays(holidays);
        CourtSuspension suspension = CourtSuspension.byOrder(received, workingDays, Readings.defaults());
        assertTrue(suspension.through().isAfter(received));
        assertTrue(suspension.extended().through().isAfter(suspension.through()));
        assertTrue(workingDays.contains(suspension.through()));
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.oneOf(Arbitraries.longs().between(0, 1_000_000_000L), Arbitraries.of(0L, 1L, 1000L));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 6000).map(LocalDate.of(2008, 4, 11)::plusDays);
    }

    @Provide
    Arbitrary<Integer> spans() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 900), Arbitraries.integers().between(27, 32));
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return days().set().ofMaxSize(20);
    }

    private static Finding otherGoods() {
        return new Finding.DifferentGoods(TestedGoods.of("other"));
    }

    private static FindingEffect effect(
            long paid, long due, LocalDate registered, Finding finding, LocalDate resultDate) {
        TestedDeclaration declaration = TestedDeclaration.builder()
                .direction(Direction.IMPORT)
                .registrationDate(registered)
                .declared(TestedGoods.of("declared"))
                .dutyPaid(Rupiah.of(paid))
                .dutyDue(Rupiah.of(due))
                .build();
        return LaboratoryRules.standard().effect(declaration, finding, resultDate);
    }
}
