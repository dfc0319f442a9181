package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.ProofForm;
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

    private static Agreement named(String code, String name) {
        Agreement atiga = Claims.agreement("ATIGA");
        return new Agreement(
                AgreementCode.of(code),
                name,
                atiga.members(),
                atiga.force(),
                atiga.proof(),
                atiga.origin(),
                atiga.consignment(),
                atiga.rates(),
                atiga.confidence(),
                atiga.parent(),
                atiga.waiver(),
                atiga.verification(),
                atiga.transitionalDays());
    }

    @Test
    void aRowOfOnesOwnTakesThePlaceOfTheOneOfItsCodeOrIsAdded() {
        Agreement changed = named("ATIGA", "ATIGA as amended");
        Agreement added = named("XFTA", "an agreement to come");
        Agreements own = Agreements.standard().with(changed).with(added);
        assertEquals(23, own.all().size());
        assertEquals(changed, own.get(changed.code()));
        assertEquals(added, own.get(added.code()));
        assertEquals(Claims.agreement("IE-CEPA"), own.get(AgreementCode.of("IE-CEPA")));
        assertEquals(22, Agreements.standard().all().size());
    }

    @Test
    void rowsOfOnesOwnStandAlone() {
        Agreement only = named("XFTA", "an agreement to come");
        Agreements own = Agreements.of(List.of(only));
        assertEquals(List.of(only), own.all());
        assertEquals(Optional.empty(), own.find(AgreementCode.of("ATIGA")));
    }

    @ParameterizedTest
    @CsvSource({
        "ATIGA, ELECTRONIC_CERTIFICATE, true",
        "AJCEP, ELECTRONIC_CERTIFICATE, true",
        "AJCEP, ORIGIN_DECLARATION, false",
        "IE-CEPA, ELECTRONIC_CERTIFICATE, false",
        "IE-CEPA, CERTIFICATE, false",
        "IE-CEPA, ORIGIN_DECLARATION, true"
    })
    void anElectronicCertificateIsAcceptedWhereverCertificatesAre(String agreement, ProofForm form, boolean accepted) {
        assertEquals(accepted, Claims.agreement(agreement).proof().accepts(form));
    }

    @Test
    void liechtensteinAndSwitzerlandAreOneCustomsTerritoryUnderIeCepa() {
        Membership members = Claims.agreement("IE-CEPA").members();
        assertTrue(members.areOne(Country.of("LI"), Claims.CH));
        assertFalse(members.areOne(Country.of("NO"), Claims.CH));
    }
}
