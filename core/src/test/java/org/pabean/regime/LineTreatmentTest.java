package org.pabean.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.LocalContentClaim;
import org.pabean.declaration.PreferenceClaim;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.origin.Agreements;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.TradeRemedies;
import org.pabean.tariff.TradeRemedy;
import org.pabean.tariff.UnclassifiedGoodsException;
import org.pabean.testkit.FixedPreferenceRates;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.RegimeCases;

/** The general tariff and the preferential regime beside it: what they say of a line, and of items that are no plain line. */
class LineTreatmentTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final HsCode SHOES = HsCode.of("64039990");
    private static final HsCode BALLS = HsCode.of("95066200");
    private static final PreferenceClaim LOCAL = new LocalContentClaim(true, Percent.of(40), true);

    static List<LineRegime> regimes() {
        GeneralRegime general = new GeneralRegime(Optional.empty());
        return List.of(general, preferential(general));
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void aLineIsTreatedAsEveryPlainItemOfIt(LineRegime regime) {
        GoodsItem shoes = item(Optional.empty());
        RegimeCase opened = RegimeCases.of(declaration(shoes), FixedReferenceData.standard());
        TariffTreatment ofLine = regime.treatmentOf(SHOES, opened.book()).orElseThrow();
        assertEquals(List.of(ofLine), regime.open(opened).treat(shoes));
        assertEquals(
                DutyRate.percent("30"),
                ofLine.terms().of(Levy.IMPORT_DUTY).orElseThrow().rate());
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void withoutTradeRemediesTheOriginDecidesNothing(LineRegime regime) {
        assertFalse(regime.asksOrigin(SHOES));
        assertFalse(regime.asksOrigin(BALLS));
    }

    @Test
    void originIsAskedOnlyForLinesThatATradeRemedyMayReach() {
        GeneralRegime general = new GeneralRegime(Optional.of(new OnShoes()));
        for (LineRegime regime : List.of(general, preferential(general))) {
            assertTrue(regime.asksOrigin(SHOES));
            assertFalse(regime.asksOrigin(BALLS));
        }
    }

    @Test
    void aDeclarationWithoutAClaimIsLeftToTheGeneralTariff() {
        PreferentialRegime regime = preferential(new GeneralRegime(Optional.empty()));
        assertFalse(regime.governs(declaration(item(Optional.empty()))));
        assertTrue(regime.governs(declaration(item(Optional.of(LOCAL)))));
    }

    @Test
    void goodsOfWhichTheImportValueAloneIsKnownBearNoDutyWhateverTheyClaim() {
        for (Optional<PreferenceClaim> claim : List.of(Optional.<PreferenceClaim>empty(), Optional.of(LOCAL))) {
            GoodsItem taxed = GoodsItem.builder()
                    .number(1)
                    .value(new ItemValue.ImportValue(Rupiah.of(1_000_000)))
                    .rates(DeclaredRates.none())
                    .preference(claim)
                    .build();
            RegimeCase opened = RegimeCases.of(declaration(taxed), FixedReferenceData.standard());
            for (LineRegime regime : regimes()) {
                assertEquals(
                        List.of(TariffTreatment.of(GeneralRegime.MFN, LevyTerms.silent())),
                        regime.open(opened).treat(taxed));
            }
        }
    }

    @Test
    void aClaimToAnAgreementNeedsATariffLineThoughTheDutyIsStated() {
        GoodsItem heading = GoodsItem.builder()
                .number(7)
                .value(new ItemValue.CustomsValue(Rupiah.of(1_000_000)))
                .rates(DeclaredRates.builder()
                        .importDuty(DutyRate.percent("30"))
                        .build())
                .hsCode(HsCode.of("6403"))
                .origin(Country.of("CH"))
                .preference(AgreementClaim.builder()
                        .agreement(AgreementCode.of("IE-CEPA"))
                        .channel(ReleaseChannel.IMPORT_DECLARATION)
                        .build())
                .build();
        RegimeCase opened = RegimeCases.of(declaration(heading), FixedReferenceData.standard());
        ClaimedRates rates = new ClaimedRates(FixedPreferenceRates.standard(), opened);
        assertEquals(Optional.of(DutyRate.percent("30")), rates.general(heading));
        UnclassifiedGoodsException refused = assertThrows(
                UnclassifiedGoodsException.class,
                () -> rates.of(heading, Agreements.standard().get(AgreementCode.of("IE-CEPA"))));
        assertEquals(7, refused.item());
    }

    @Test
    void aTreatmentMayBeThatOfAllOfAnItemOrOfNothing() {
        TariffTreatment whole = TariffTreatment.of(GeneralRegime.MFN, LevyTerms.silent());
        assertEquals(Fraction.ZERO, whole.forShare(Fraction.ZERO).share());
        assertEquals(Fraction.ONE, whole.forShare(Fraction.ONE).share());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void noTreatmentIsThatOfMoreThanAnItemOrLessThanNothing(String part) {
        TariffTreatment whole = TariffTreatment.of(GeneralRegime.MFN, LevyTerms.silent());
        assertThrows(IllegalArgumentException.class, () -> whole.forShare(Fraction.parse(part)));
    }

    @Test
    void termsAreEqualWhereTheySayTheSameOfEveryLevy() {
        Citation article = Citation.verified("PMK 1/2025", "1");
        LevyTerms ten = LevyTerms.silent().at(Levy.VAT, DutyRate.percent("10"), article);
        assertEquals(
                LevyTerms.silent()
                        .at(Levy.VAT, DutyRate.percent("5"), article)
                        .at(Levy.VAT, DutyRate.percent("10"), article),
                ten);
        assertNotEquals(LevyTerms.silent(), ten);
        assertNotEquals(LevyTerms.silent().at(Levy.VAT, DutyRate.percent("11"), article), ten);
        assertTrue(ten.toString().contains("VAT") && ten.toString().contains("PMK 1/2025"), ten::toString);
    }

    @Test
    void theValueOfADeclarationIsThatOfItsItemsTogether() {
        RegimeCase opened = RegimeCases.of(
                declaration(item(1, Rupiah.of(1_000_000)), item(2, Rupiah.parse("0.25"))),
                FixedReferenceData.standard());
        assertEquals(Rupiah.parse("1000000.25"), opened.customsValue());
    }

    private static PreferentialRegime preferential(GeneralRegime general) {
        return new PreferentialRegime(Agreements.standard(), FixedPreferenceRates.standard(), general);
    }

    private static GoodsItem item(int number, Rupiah value) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.CustomsValue(value))
                .rates(DeclaredRates.none())
                .hsCode(SHOES)
                .build();
    }

    private static GoodsItem item(Optional<PreferenceClaim> claim) {
        return GoodsItem.builder()
                .number(1)
                .value(new ItemValue.CustomsValue(Rupiah.of(1_000_000)))
                .rates(DeclaredRates.none())
                .hsCode(SHOES)
                .preference(claim)
                .build();
    }

    private static Declaration declaration(GoodsItem... items) {
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(DAY)
                .importer(Importer.company())
                .consignment(Consignment.of(Incoterm.CIF, items))
                .build();
    }

    /** Measures of any day may reach shoes and no other goods. */
    private record OnShoes() implements TradeRemedies {

        @Override
        public List<TradeRemedy> find(HsCode line, Country origin, LocalDate day) {
            return List.of();
        }

        @Override
        public boolean mayReach(HsCode line) {
            return line.equals(SHOES);
        }

        @Override
        public Coverage coverage() {
            return new Coverage("shoes", "test", DAY, DAY, 0, "a test", Confidence.VERIFIED, List.of());
        }
    }
}
