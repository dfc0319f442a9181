package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.pabean.goods.HsCode;
import org.pabean.law.Confidence;
import org.pabean.law.DateOutsideDataException;
import org.pabean.money.Percent;
import org.pabean.tariff.CommodityGroup;
import org.pabean.tariff.CommodityGroups;
import org.pabean.tariff.CommodityKind;

class BundledCommodityGroupsTest {

    private static final HsCode SHOES = HsCode.of("64041190");
    private static final HsCode WATCH = HsCode.of("91021100");
    private static final HsCode ELECTRIC_BICYCLE = HsCode.of("87116092");

    private final CommodityGroups groups = new BundledCommodityGroups();

    private Optional<CommodityGroup> find(HsCode code, String day) {
        return groups.find(code, LocalDate.parse(day));
    }

    @Test
    void theServiceLoaderFindsTheBundledGroups() {
        assertTrue(ServiceLoader.load(CommodityGroups.class).stream()
                .anyMatch(provider -> provider.type().equals(BundledCommodityGroups.class)));
    }

    @Test
    void shoesHaveTheirGeneralRateUntil4March2025AndAFixedOneAfter() {
        CommodityGroup before = find(SHOES, "2025-03-04").orElseThrow();
        assertEquals(Optional.empty(), before.duty());
        assertEquals(Optional.empty(), before.incomeTax());
        CommodityGroup after = find(SHOES, "2025-03-05").orElseThrow();
        assertEquals(Optional.of(Percent.of(25)), after.duty());
        assertEquals(Optional.of(Percent.of(5)), after.incomeTax());
    }

    @Test
    void aWatchWasAtTheFlatRateUntil16October2023() {
        assertEquals(Optional.empty(), find(WATCH, "2023-10-16"));
        assertEquals(
                CommodityKind.WATCHES, find(WATCH, "2023-10-17").orElseThrow().kind());
    }

    @Test
    void booksBearNeitherDutyNorIncomeTaxSince2025() {
        CommodityGroup books = find(HsCode.of("4901"), "2025-03-05").orElseThrow();
        assertEquals(Optional.of(Percent.ZERO), books.duty());
        assertEquals(Optional.of(Percent.ZERO), books.incomeTax());
    }

    @Test
    void thatElectricBicyclesStayedInTheGroupIsMarkedAsNotVerified() {
        assertEquals(
                Confidence.UNVERIFIED,
                find(ELECTRIC_BICYCLE, "2025-03-05").orElseThrow().citation().confidence());
        assertEquals(
                Confidence.VERIFIED,
                find(ELECTRIC_BICYCLE, "2025-03-04").orElseThrow().citation().confidence());
    }

    @Test
    void aCodeTooShortToDecideIsRefused() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThrows(IllegalArgumentException.class, () -> groups.find(HsCode.of("8711"), day));
        assertEquals(Optional.empty(), groups.find(HsCode.of("8710"), day));
    }

    @Test
    void theListBeginsOn30January2020() {
        assertTrue(find(SHOES, "2020-01-30").isPresent());
        assertThrows(DateOutsideDataException.class, () -> find(SHOES, "2020-01-29"));
    }
}
