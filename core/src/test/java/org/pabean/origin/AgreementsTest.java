package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pabean.goods.Country;
import org.pabean.tariff.AgreementCode;

final class AgreementsTest {

    private static Optional<String> tariff(String code, int year, int month, int day) {
        return Claims.agreement(code).force().tariffOn(LocalDate.of(year, month, day));
    }

    @Test
    void eighteenAgreementsOneSchemeAndThreeThatAreNotInForceAreKnown() {
        assertEquals(22, Claims.AGREEMENTS.all().size());
        assertEquals(
                List.of("ICA-CEPA", "IEU-CEPA", "IEAEU-FTA"),
                Claims.AGREEMENTS.all().stream()
                        .filter(each -> each.force().basis() == AgreementForce.StartBasis.NOT_IN_FORCE)
                        .map(each -> each.code().value())
                        .toList());
    }

    @Test
    void theTariffRegulationChangesOnItsDay() {
        assertEquals(Optional.empty(), tariff("IE-CEPA", 2021, 10, 31));
        assertEquals(Optional.of("PMK 152/PMK.010/2021"), tariff("IE-CEPA", 2021, 11, 1));
        assertEquals(Optional.of("PMK 152/PMK.010/2021"), tariff("IE-CEPA", 2022, 3, 31));
        assertEquals(Optional.of("PMK 56/PMK.010/2022"), tariff("IE-CEPA", 2022, 4, 1));
        assertEquals(Optional.of("PMK 50/PMK.010/2022"), tariff("IJEPA", 2026, 7, 31));
        assertEquals(Optional.of("PMK 60/2026"), tariff("IJEPA", 2026, 8, 1));
        assertEquals(Optional.empty(), tariff("IACEPA", 2022, 4, 1));
    }

    @Test
    void theScheduleColumnChangesWithTheYear() {
        RateTerms rates = Claims.agreement("IJEPA").rates();
        assertEquals(OptionalInt.of(5), rates.columnOn(LocalDate.of(2022, 12, 31)));
        assertEquals(OptionalInt.of(6), rates.columnOn(LocalDate.of(2023, 1, 1)));
        assertEquals(OptionalInt.empty(), rates.columnOn(LocalDate.of(2026, 8, 1)));
    }

    @Test
    void goodsOfLiechtensteinCountAsSwiss() {
        Membership members = Claims.agreement("IE-CEPA").members();
        assertEquals(Optional.of(Claims.CH), members.originParty(Country.of("LI")));
        assertEquals(Optional.of(Country.of("NO")), members.originParty(Country.of("NO")));
        assertEquals(Optional.empty(), members.originParty(Country.of("DE")));
    }

    @Test
    void severalAgreementsMayBeOpenToOneCountry() {
        List<String> japan = Claims.AGREEMENTS.openTo(Country.of("JP"), LocalDate.of(2023, 6, 1)).stream()
                .map(each -> each.code().value())
                .toList();
        assertEquals(List.of("AJCEP", "IJEPA", "RCEP"), japan);
        assertTrue(Claims.AGREEMENTS
                .openTo(Country.of("CA"), LocalDate.of(2026, 1, 1))
                .isEmpty());
    }

    @Test
    void anUnknownAgreementIsAnErrorThatNamesIt() {
        UnknownAgreementException unknown =
                assertThrows(UnknownAgreementException.class, () -> Claims.AGREEMENTS.get(AgreementCode.of("XFTA")));
        assertEquals(AgreementCode.of("XFTA"), unknown.agreement());
    }
}
