package org.pabean.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.determination.ShoeImports.BALLS;
import static org.pabean.determination.ShoeImports.REGISTERED;
import static org.pabean.determination.ShoeImports.SHOES;
import static org.pabean.determination.ShoeImports.goods;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.law.Citation;
import org.pabean.law.DayCount;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.Declared;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.SmallWorld;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.testkit.FixedReferenceData;

/** Customs' own answer beside the declarant's: what differs, what is missing, and by which document it is asked for. */
class DeterminationTest {

    private final Assessment declared = ShoeImports.of(goods(1, SHOES, 10_000_000), goods(2, BALLS, 4_000_000));
    private final Assessment higher = ShoeImports.of(goods(1, SHOES, 12_000_000), goods(2, BALLS, 4_000_000));
    private final Determination undervalued = Determination.of(declared, higher);

    @Test
    void onlyTheItemThatDiffersIsNamedWithWhatDiffers() {
        assertEquals(List.of(Difference.VALUE), undervalued.items().get(0).differences());
        assertEquals(List.of(), undervalued.items().get(1).differences());
        assertEquals(List.of(Difference.VALUE), undervalued.differences());
        assertEquals(Rupiah.of(3_000_000), undervalued.items().get(0).dutyDeclared());
        assertEquals(Rupiah.of(3_600_000), undervalued.items().get(0).dutyEstablished());
    }

    @Test
    void everyFactOfAnItemIsComparedAndEachDifferenceIsNamedOnce() {
        Determination all = Determination.of(
                ShoeImports.of(goods(1, BALLS, 1_000_000, "balls", 10), goods(2, SHOES, 1_000_000, "Shoes ", 10)),
                ShoeImports.of(goods(1, SHOES, 2_000_000, "shoes", 12), goods(2, SHOES, 2_000_000, " shoes", 10)));
        assertEquals(
                List.of(Difference.VALUE, Difference.TARIFF, Difference.QUANTITY, Difference.KIND),
                all.items().get(0).differences());
        assertEquals(List.of(Difference.VALUE), all.items().get(1).differences());
        assertEquals(
                List.of(Difference.VALUE, Difference.TARIFF, Difference.QUANTITY, Difference.KIND), all.differences());
    }

    @Test
    void goodsOnOneSideOnlyAreADifferenceInKind() {
        Determination more = Determination.of(
                ShoeImports.of(goods(1, SHOES, 1_000_000), goods(3, SHOES, 1_000_000)),
                ShoeImports.of(goods(1, SHOES, 1_000_000), goods(2, SHOES, 1_000_000)));
        assertEquals(
                List.of(1, 2, 3),
                more.items().stream().map(ItemDifference::number).toList());
        ItemDifference added = more.items().get(1);
        assertEquals(List.of(Difference.KIND), added.differences());
        assertEquals(Rupiah.ZERO, added.dutyDeclared());
        assertEquals(Rupiah.of(300_000), added.dutyEstablished());
        assertEquals(Rupiah.ZERO, more.items().get(2).dutyEstablished());
        assertThrows(
                IllegalArgumentException.class,
                () -> new ItemDifference(4, Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void whatIsMissingIsAskedForLevyByLevyAndNothingElseIsTouched() {
        assertEquals(Levy.ALL.size(), undervalued.levies().size());
        LevyDifference duty = undervalued.levies().get(0);
        assertEquals(Rupiah.of(600_000), duty.shortfall());
        assertEquals(Rupiah.ZERO, duty.refund());
        assertEquals(Rupiah.of(600_000 + 286_000 + 65_000), undervalued.shortfall());
        assertEquals(Rupiah.ZERO, undervalued.refund());
        Bill bill = undervalued.bill(Rupiah.of(7));
        assertEquals(new Bill(Rupiah.of(600_000), Rupiah.of(351_000), Rupiah.of(7)), bill);
        assertEquals(Rupiah.of(951_007), bill.total());
        assertEquals(Rupiah.of(951_000), bill.shortfall());
    }

    @Test
    void whatWasPaidTooMuchIsRefundedAndNotSetOff() {
        Determination lower = Determination.of(higher, declared);
        assertEquals(Rupiah.ZERO, lower.shortfall());
        assertEquals(Rupiah.of(951_000), lower.refund());
        assertEquals(Rupiah.ZERO, lower.bill(Rupiah.ZERO).total());
        assertEquals(Rupiah.ZERO, lower.levies().get(0).shortfall());
        assertEquals(Rupiah.of(600_000), lower.levies().get(0).refund());
    }

    @Test
    void anOfficerDeterminesByOneDocumentAndTheDirectorGeneralByAnother() {
        assertEquals(Optional.of(DeterminationDocument.SPTNP), undervalued.documentOn(LocalDate.of(2026, 2, 8)));
        assertEquals(Optional.of(DeterminationDocument.SPKTNP), undervalued.documentOn(LocalDate.of(2026, 2, 9)));
        assertEquals(Optional.empty(), undervalued.documentOn(LocalDate.of(2028, 1, 11)));
        assertEquals(LocalDate.of(2026, 4, 8), undervalued.payBy(LocalDate.of(2026, 2, 8)));
    }

    @Test
    void aConsignmentNoteHasItsOwnDocumentAsLongAsTheOfficerMayDetermine() {
        Assessment note = parcel("100");
        Determination determination = Determination.of(note, parcel("120"));
        LocalDate registered = note.declaration().registrationDate();
        assertEquals(Optional.of(DeterminationDocument.SPPBMCP), determination.documentOn(registered.plusDays(29)));
        assertEquals(Optional.of(DeterminationDocument.SPKTNP), determination.documentOn(registered.plusDays(30)));
    }

    private static Assessment parcel(String dollars) {
        return SmallWorld.assessor()
                .assess(Declared.on(DocumentType.CONSIGNMENT_NOTE, "2025-04-01")
                        .dollars(dollars, "95030099")
                        .declaration());
    }

    /** A regime of an application's own: part of the goods within a quota, at the rate that they bear anyway. */
    private record Quota(String name, Fraction part) implements TariffRegime {

        private static final Citation LAW = Citation.verified("PMK 10/2024", "2");

        @Override
        public boolean governs(Declaration declaration) {
            return true;
        }

        @Override
        public Ruling open(RegimeCase regimeCase) {
            return item -> List.of(
                    treatment(Wording.same(name)).forShare(part),
                    treatment(GeneralRegime.MFN).forShare(Fraction.ONE.minus(part)));
        }

        private static TariffTreatment treatment(Wording name) {
            LevyTerms terms = LevyTerms.silent().at(Levy.IMPORT_DUTY, DutyRate.percent("30"), LAW);
            return TariffTreatment.of(name, terms);
        }
    }

    @ParameterizedTest
    @CsvSource({"QUOTA, 0.5, 0", "QUOTA, 0.4, 1", "OTHER, 0.5, 1"})
    void anotherTreatmentOrAnotherShareOfItIsADifferenceEvenAtTheSameRate(String name, String part, int differences) {
        Assessment half = quota("QUOTA", "0.5");
        Determination determination = Determination.of(half, quota(name, part));
        assertEquals(
                differences == 0 ? List.of() : List.of(Difference.TREATMENT),
                determination.items().get(0).differences());
    }

    private Assessment quota(String name, String part) {
        return Assessor.of(FixedReferenceData.standard())
                .with(new Quota(name, Fraction.parse(part)))
                .assess(declared.declaration());
    }

    @Test
    void theExplanationNamesItemsLeviesDocumentAndLastDayToPay() {
        String text = undervalued.explanation(LocalDate.of(2026, 2, 8)).toText(Locale.ENGLISH);
        for (String part : List.of(
                "Determination of 2026-02-08",
                "Item 1 differs in",
                "customs value",
                "3,000,000",
                "3,600,000",
                "951,000",
                "SPTNP",
                "2026-04-08",
                "objection",
                "art. 16(3), 16(5)",
                "art. 37A(1)")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertFalse(text.contains("Item 2"), text);
        assertFalse(text.contains("Excise"), text);
        String indonesian = undervalued.explanation(LocalDate.of(2026, 2, 8)).toText(Locale.forLanguageTag("id"));
        assertTrue(indonesian.contains("nilai pabean"), indonesian);
    }

    @Test
    void anExplanationOfALateDeterminationSaysThatNoDocumentIsLeft() {
        String text = undervalued.explanation(LocalDate.of(2028, 1, 11)).toText(Locale.ENGLISH);
        assertTrue(text.contains("none, the time has passed"), text);
        assertTrue(text.contains("art. 17(1)-(2)"), text);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-08, 0", "2026-02-09, 1", "2026-02-10, 0", "2028-01-10, 1", "2028-01-11, 0"})
    void onADisputedLastDayTheExplanationWarns(LocalDate issued, int warnings) {
        assertEquals(warnings, undervalued.explanation(issued).caveats().size());
    }

    @Test
    void anotherDeclarationIsNoEstablishedSide() {
        Assessment otherDay = ShoeImports.on(REGISTERED.plusDays(1), goods(1, SHOES, 10_000_000));
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Determination.of(declared, otherDay));
        assertEquals(
                "established.declaration.registrationDate: DECLARATION_DIFFERS: establish the same declaration,"
                        + " registered on 2026-01-10",
                refused.violations().get(0).toString());
    }

    @Test
    void anotherFormIsNoEstablishedSide() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Determination.of(parcel("100"), declared));
        assertEquals(
                "established.declaration.documentType: DECLARATION_DIFFERS: establish the same declaration:"
                        + " CONSIGNMENT_NOTE",
                refused.violations().get(0).toString());
    }

    @Test
    void aTermLastsADayAtLeastAndALimitEndsNotBeforeItsStart() {
        Wording name = Wording.same("test");
        Citation law = Citation.verified("UU 10/1995", "1");
        Term one = Term.days(1, name, law);
        assertThrows(IllegalArgumentException.class, () -> Term.days(0, name, law));
        LocalDate before = REGISTERED.minusDays(1);
        assertThrows(
                IllegalArgumentException.class, () -> new TimeLimit(one, REGISTERED, before, DayCount.SINCE_INCLUSIVE));
        TimeLimit today = one.since(REGISTERED, Readings.defaults());
        assertEquals(REGISTERED, today.lastDay());
        assertTrue(today.includes(REGISTERED));
        assertFalse(today.includes(REGISTERED.plusDays(1)));
    }

    @Test
    void aDayHasItsNumberWithinALimit() {
        Wording name = Wording.same("test");
        Citation law = Citation.verified("UU 10/1995", "1");
        Readings exclusive = Readings.defaults().with(DayCount.SINCE_EXCLUSIVE);
        LocalDate tenth = REGISTERED.plusDays(9);
        assertEquals(
                10,
                Term.days(30, name, law).since(REGISTERED, Readings.defaults()).numberOf(tenth));
        assertEquals(9, Term.days(30, name, law).since(REGISTERED, exclusive).numberOf(tenth));
        assertEquals(10, Term.months(3, name, law).since(REGISTERED, exclusive).numberOf(tenth));
    }

    @Test
    void aBillOfNoughtIsABillAndOnlyANegativeOneIsRefused() {
        assertEquals(Bill.NOTHING, new Bill(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO));
        Rupiah negative = Rupiah.of(-1);
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> new Bill(Rupiah.ZERO, negative, Rupiah.ZERO));
        assertEquals(
                "taxes: AMOUNT_NEGATIVE: a bill asks for nothing or more; it had -1",
                refused.violations().get(0).toString());
    }
}
