package org.pabean.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.HsCode;
import org.pabean.laboratory.Disposal.DeclaredAs;
import org.pabean.laboratory.FindingEffect.LineChange;
import org.pabean.laboratory.FindingEffect.Referral;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.sanction.Fine;
import org.pabean.sanction.NoFineReason;
import org.pabean.sanction.NothingPaid;

/** What a finding says, where its effect is written, what it is worth and who is told. */
final class LaboratoryFindingsTest {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 1, 10);
    private static final LocalDate TESTED = LocalDate.of(2026, 2, 8);
    private static final String EVIDENCE = "16, 82(5)-(6)";
    private static final String HAZARD = "53(3)-(4)";

    private static TestedGoods pearls(long rupiah) {
        return TestedGoods.of("pearls").under(HsCode.of("710122")).worth(Rupiah.of(rupiah));
    }

    private static TestedDeclaration declared(Direction direction, long rupiah) {
        return TestedDeclaration.builder()
                .direction(direction)
                .registrationDate(REGISTERED)
                .declared(TestedGoods.of("beads").worth(Rupiah.of(rupiah)))
                .build();
    }

    private static FindingEffect effect(TestedDeclaration declaration, Finding finding, Reading... switched) {
        Readings readings = Readings.defaults();
        for (Reading each : switched) {
            readings = readings.with(each);
        }
        return LaboratoryRules.with(readings).effect(declaration, finding, TESTED);
    }

    static Stream<Arguments> findings() {
        Finding.Hazard prohibited = new Finding.Hazard(Finding.Hazard.Status.PROHIBITED, DeclaredAs.TRUE_GOODS);
        Finding.Hazard restricted = new Finding.Hazard(Finding.Hazard.Status.RESTRICTED, DeclaredAs.TRUE_GOODS);
        return Stream.of(
                Arguments.of(new Finding.Confirmed(), "the declared goods", "sesuai pemberitahuan", EVIDENCE),
                Arguments.of(
                        new Finding.DifferentGoods(pearls(1)), "other goods: pearls", "barang lain: pearls", EVIDENCE),
                Arguments.of(
                        new Finding.SameGoodsOtherHeading(pearls(1)),
                        "the declared goods, of another heading",
                        "barang sesuai, pos tarif lain",
                        EVIDENCE),
                Arguments.of(prohibited, "a prohibited substance", "bahan yang dilarang", HAZARD),
                Arguments.of(restricted, "a restricted substance", "bahan yang dibatasi", HAZARD),
                Arguments.of(
                        new Finding.Counterfeit(Optional.empty()), "suspected counterfeit", "diduga palsu", "7(1)-(4)"),
                Arguments.of(new Finding.Inconclusive(), "no clear result", "tidak ada hasil yang jelas", EVIDENCE));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void theStepsTellTheFindingAndTheArticleThatReleaseGoesBy(
            Finding finding, String english, String indonesian, String article) {
        FindingEffect effect = effect(declared(Direction.IMPORT, 1), finding);
        assertEquals(
                Figure.of(new Wording(english, indonesian)),
                step(effect, "Laboratory finding").result());
        Citation source = step(effect, "Release").citations().get(0);
        assertEquals(article, source.locator());
    }

    private static Step step(FindingEffect effect, String rule) {
        return effect.steps().stream()
                .filter(each -> each.rule().english().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, false, false",
        "HEADING, false, true",
        "DESCRIPTION, true, false",
        "DESCRIPTION_AND_HEADING, true, true"
    })
    void aChangeOfTheLineTouchesDescriptionTariffCodeOrBoth(LineChange change, boolean description, boolean heading) {
        assertEquals(description, change.touchesDescription());
        assertEquals(heading, change.touchesHeading());
    }

    @ParameterizedTest
    @CsvSource({
        "IMPORT, 101, HIGHER_VALUE, TO_INVESTIGATORS",
        "IMPORT, 100, HIGHER_VALUE, NONE",
        "EXPORT, 101, HIGHER_VALUE, TO_INVESTIGATORS",
        "EXPORT, 100, HIGHER_VALUE, NONE",
        "IMPORT, 101, HIGHER_VALUE_ON_EXPORT, NONE",
        "EXPORT, 101, HIGHER_VALUE_ON_EXPORT, TO_INVESTIGATORS"
    })
    void otherGoodsWorthMoreThanTheHundredRupiahDeclaredAreReferred(
            Direction direction, long found, CriminalReferral reading, Referral referral) {
        FindingEffect effect = effect(declared(direction, 100), new Finding.DifferentGoods(pearls(found)), reading);
        assertEquals(referral, effect.referral());
        assertEquals(Optional.of(Fraction.of(found, 100)), effect.valueRatio());
        assertEquals(
                Figure.of(Fraction.of(found, 100)),
                step(effect, "Value found over value declared").result());
    }

    @Test
    void goodsDeclaredAsWorthNothingHaveNoRatioAndAreNotReferred() {
        FindingEffect effect = effect(declared(Direction.IMPORT, 0), new Finding.DifferentGoods(pearls(100)));
        assertEquals(Optional.empty(), effect.valueRatio());
        assertEquals(Referral.NONE, effect.referral());
    }

    @Test
    void aFineOnGoodsForWhichNothingWasPaidCarriesItsWarningAndReading() {
        TestedDeclaration unpaid = TestedDeclaration.builder()
                .direction(Direction.IMPORT)
                .registrationDate(REGISTERED)
                .declared(TestedGoods.of("beads"))
                .dutyPaid(Rupiah.ZERO)
                .dutyDue(Rupiah.of(20_000_000))
                .build();
        FindingEffect effect = effect(unpaid, new Finding.DifferentGoods(TestedGoods.of("pearls")));
        assertTrue(effect.fine().orElseThrow().signum() > 0);
        assertEquals("FINE_RATIO_WITHOUT_VALUE", effect.caveats().get(0).code());
        assertTrue(effect.readings().stream().anyMatch(NothingPaid.class::isInstance));
    }

    @Test
    void anotherHeadingIsAnErrorThatTheLawDoesNotFineAndUntaxedExportsAreNone() {
        TestedDeclaration unpaid = TestedDeclaration.builder()
                .direction(Direction.IMPORT)
                .registrationDate(REGISTERED)
                .declared(TestedGoods.of("beads"))
                .dutyPaid(Rupiah.of(5_000_000))
                .dutyDue(Rupiah.of(20_000_000))
                .build();
        Fine heading = effect(unpaid, new Finding.SameGoodsOtherHeading(pearls(1)))
                .sanction()
                .orElseThrow();
        assertEquals(
                NoFineReason.ERROR_NOT_NAMED_BY_LAW,
                assertInstanceOf(Fine.None.class, heading).reason());
        TestedDeclaration untaxed = TestedDeclaration.builder()
                .direction(Direction.EXPORT)
                .registrationDate(REGISTERED)
                .declared(TestedGoods.of("beads"))
                .finalDutyRate(Percent.ZERO)
                .build();
        assertEquals(
                Optional.empty(),
                effect(untaxed, new Finding.DifferentGoods(pearls(1))).sanction());
    }

    @Test
    void theLastDayOfTheRightHolderIsExplained() {
        TestedDeclaration recorded = TestedDeclaration.builder()
                .direction(Direction.IMPORT)
                .registrationDate(REGISTERED)
                .declared(TestedGoods.of("shoes"))
                .addRecordedRights(ProtectedRight.TRADEMARK)
                .build();
        LocalDate notified = LocalDate.of(2026, 3, 2);
        FindingEffect effect = effect(recorded, new Finding.Counterfeit(Optional.of(notified)));
        assertEquals(
                Figure.of(LocalDate.of(2026, 3, 4)),
                step(effect, "Last day for the right holder to confirm").result());
        String notice = RightHolderNotice.on(notified).explanation().toText(Locale.ENGLISH);
        assertTrue(notice.contains("PP 20/2017 art. 7(1)-(4)"), notice);
        assertTrue(notice.contains("2026-03-02"), notice);
        assertTrue(notice.contains("2026-03-04"), notice);
    }

    @Test
    void goodsMayBeWorthNothing() {
        assertEquals(
                Optional.of(Rupiah.ZERO),
                TestedGoods.of("waste").worth(Rupiah.ZERO).value());
    }

    @Test
    void aRequestIsAcceptedUnderTheRegulationOnTheLaboratories() {
        TestRequest request = new TestRequest(
                Applicant.CUSTOMS_OFFICE,
                TestPlace.BLBC,
                new Sample("powder", Sample.Transport.CAN_BE_SENT),
                TestQuestion.COMPOSITION);
        TestRequest.Admission admission = request.admission(Readings.defaults());
        assertEquals("PER-14/BC/2024 art. 2(1)-(4), 3(1)", admission.citation().toString());
        assertEquals(List.of(), admission.readings());
        assertFalse(request.admission(Readings.defaults()).refusal().isPresent());
    }
}
