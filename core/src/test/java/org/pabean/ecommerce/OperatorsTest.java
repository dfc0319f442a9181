package org.pabean.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.ecommerce.DeemedImporter.Role;
import org.pabean.ecommerce.EcommerceOperator.Kind;
import org.pabean.ecommerce.EcommerceOperator.Location;
import org.pabean.law.DayCount;
import org.pabean.law.Readings;
import org.pabean.law.WorkingDays;
import org.pabean.money.Money;
import org.pabean.regime.parcel.Party;

class OperatorsTest {

    private static final LocalDate UNDER_PMK_199 = LocalDate.of(2022, 6, 1);
    private static final LocalDate UNDER_PMK_96 = LocalDate.of(2024, 6, 1);
    private static final LocalDate UNDER_PMK_4 = LocalDate.of(2025, 6, 1);
    private static final LocalDate NOTICE = LocalDate.of(2024, 5, 1);

    private static DeemedImporter importer(Location location, boolean representative, LocalDate day) {
        return DeemedImporter.of(
                new EcommerceOperator(Kind.MARKETPLACE, location, true, representative), day, Readings.defaults());
    }

    private static PartnershipFile file(int shipments, boolean partnership) {
        return PartnershipFile.builder()
                .shipmentsInYear(shipments)
                .hasPartnership(partnership)
                .dataSent(true)
                .revoked(false)
                .aboveLimitAtStart(false)
                .notice(NOTICE)
                .build();
    }

    private static Partnership partnership(PartnershipFile file, LocalDate day) {
        return Partnership.of(file, day, Readings.defaults());
    }

    @Test
    void anOperatorOrItsRepresentativeIsTheImporter() {
        assertEquals(
                Role.OPERATOR, importer(Location.DOMESTIC, false, UNDER_PMK_96).role());
        assertEquals(
                Role.REPRESENTATIVE,
                importer(Location.ABROAD, true, UNDER_PMK_4).role());
        assertEquals(
                Party.BUSINESS, importer(Location.ABROAD, true, UNDER_PMK_4).party(Party.INDIVIDUAL));
    }

    @Test
    void withoutRepresentativeTheReceiverIsTheImporterWhichWasOpenUntilMarch2025() {
        assertEquals(
                Role.RECEIVER, importer(Location.ABROAD, false, UNDER_PMK_4).role());
        assertTrue(importer(Location.ABROAD, false, UNDER_PMK_4).readings().isEmpty());
        assertEquals(
                List.of(UnrepresentedOperator.RECEIVER),
                importer(Location.ABROAD, false, UNDER_PMK_96).readings());
    }

    @Test
    void before2023TheReceiverIsAlwaysTheImporter() {
        assertEquals(
                Role.RECEIVER, importer(Location.DOMESTIC, false, UNDER_PMK_199).role());
        assertEquals(Role.RECEIVER, DeemedImporter.withoutOperator().role());
    }

    @Test
    void aThousandShipmentsAreExemptAndOneMoreIsNot() {
        assertFalse(partnership(file(1_000, false), UNDER_PMK_96).required());
        assertTrue(partnership(file(1_001, false), UNDER_PMK_96).required());
        assertFalse(partnership(file(1_001, false), UNDER_PMK_199).required());
    }

    @Test
    void serviceEndsTenDaysAfterTheNotice() {
        assertTrue(partnership(file(5_000, false), LocalDate.of(2024, 5, 10)).isServed());
        assertFalse(partnership(file(5_000, false), LocalDate.of(2024, 5, 11)).isServed());
        assertTrue(partnership(file(5_000, true), LocalDate.of(2024, 5, 11)).isServed());
        Partnership exclusive = Partnership.of(
                file(5_000, false),
                LocalDate.of(2024, 5, 11),
                Readings.defaults().with(DayCount.SINCE_EXCLUSIVE));
        assertTrue(exclusive.isServed());
    }

    @Test
    void aRevokedPartnershipEndsTheService() {
        PartnershipFile revoked = PartnershipFile.builder()
                .shipmentsInYear(2_000)
                .hasPartnership(false)
                .dataSent(true)
                .revoked(true)
                .aboveLimitAtStart(false)
                .notice(Optional.empty())
                .build();
        assertEquals(
                Partnership.Service.REFUSED_AFTER_REVOCATION,
                partnership(revoked, UNDER_PMK_4).service());
    }

    @Test
    void operatorsAboveTheLimitAtTheStartHadUntilMarch2024() {
        PartnershipFile early = PartnershipFile.builder()
                .shipmentsInYear(2_000)
                .hasPartnership(false)
                .dataSent(true)
                .revoked(false)
                .aboveLimitAtStart(true)
                .notice(LocalDate.of(2023, 11, 1))
                .build();
        assertTrue(partnership(early, LocalDate.of(2024, 3, 18)).isServed());
        assertFalse(partnership(early, LocalDate.of(2024, 3, 19)).isServed());
    }

    @Test
    void anApplicationIsDecidedOnTheThirdWorkingDay() {
        LocalDate friday = LocalDate.of(2024, 6, 7);
        assertEquals(
                LocalDate.of(2024, 6, 12),
                new PartnershipApplication(friday).decisionBy(WorkingDays.withoutHolidays()));
    }

    @ParameterizedTest
    @CsvSource({"ABROAD, true, true", "ABROAD, false, false", "DOMESTIC, true, false", "DOMESTIC, false, false"})
    void onlyAForeignOperatorThatMeetsTheCriteriaMustAppointARepresentative(
            Location location, boolean meetsCriteria, boolean must) {
        assertEquals(
                must,
                new EcommerceOperator(Kind.MARKETPLACE, location, meetsCriteria, false).mustAppointRepresentative());
    }

    @Test
    void aPartnershipWithoutDataIsNotServedAndItsOwnArticleSaysSo() {
        PartnershipFile silent = PartnershipFile.builder()
                .shipmentsInYear(5_000)
                .hasPartnership(true)
                .dataSent(false)
                .revoked(false)
                .aboveLimitAtStart(false)
                .notice(Optional.empty())
                .build();
        Partnership unserved = partnership(silent, UNDER_PMK_96);
        assertEquals(Partnership.Service.REFUSED_WITHOUT_DATA, unserved.service());
        assertEquals("14(3)-(7)", unserved.citation().locator());
        assertEquals(List.of(), unserved.readings());
        Partnership late = partnership(file(5_000, false), UNDER_PMK_96);
        assertEquals(Partnership.Service.REFUSED_AFTER_NOTICE, late.service());
        assertEquals("13(4)-(6)", late.citation().locator());
        assertEquals(List.of(DayCount.SINCE_INCLUSIVE), late.readings());
    }

    @Test
    void anOperatorWithoutShipmentsHasAFileAndANegativeNumberIsRefused() {
        assertFalse(partnership(file(0, false), UNDER_PMK_96).required());
        assertThrows(IllegalArgumentException.class, () -> file(-1, false));
    }

    @Test
    void aPartnershipIsEvaluatedAYearAfterItsDecision() {
        assertEquals(LocalDate.of(2025, 6, 12), PartnershipApplication.evaluationBy(LocalDate.of(2024, 6, 12)));
    }

    @Test
    void missingFieldsAreTold() {
        assertEquals(
                List.of(CatalogField.URL), CatalogField.missing(EnumSet.complementOf(EnumSet.of(CatalogField.URL))));
        assertEquals(
                16, InvoiceField.missing(EnumSet.noneOf(InvoiceField.class)).size());
    }

    @Test
    void aDeliveredPriceIsTheSumOfItsParts() {
        DeliveredPrice price = DeliveredPrice.builder()
                .fob(Money.of("USD", "40"))
                .insurance(Money.of("USD", "1"))
                .freight(Money.of("USD", "9"))
                .dutyAndTaxes(Money.of("USD", "10"))
                .otherCosts(Money.of("USD", "2"))
                .build();
        assertEquals(Money.of("USD", "50"), price.cif());
        assertEquals(Money.of("USD", "62"), price.total());
    }
}
