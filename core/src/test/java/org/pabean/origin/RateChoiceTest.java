package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.PreferenceRate;
import org.pabean.tariff.RateCondition;
import org.pabean.tariff.ScheduledRate;

/** Which rate of a schedule the goods get, and when the general rate is the lower one. */
final class RateChoiceTest {

    private static final Citation SCHEDULE = Citation.unverified("hypothetical schedule", "annex");
    private static final String NOT_COMPARED = "RATES_NOT_COMPARED";
    private static final PreferenceRate INSIDE =
            PreferenceRate.of(percent("3"), SCHEDULE).under(RateCondition.IN_QUOTA);
    private static final PreferenceRate OUTSIDE =
            PreferenceRate.of(percent("8"), SCHEDULE).under(RateCondition.OUT_OF_QUOTA);
    private static final PreferenceRate OPEN = PreferenceRate.of(percent("5"), SCHEDULE);

    private static DutyRate percent(String rate) {
        return DutyRate.percent(rate);
    }

    /** {@code 5%}, or rupiah for a unit as in {@code 100/KGM}. */
    private static DutyRate rate(String text) {
        if (text.endsWith("%")) {
            return percent(text.substring(0, text.length() - 1));
        }
        String[] both = text.split("/", 2);
        return DutyRate.perUnit(Rupiah.of(Long.parseLong(both[0])), UnitOfMeasure.valueOf(both[1]));
    }

    private static OriginDecision decided(String general, String preferential, LowerRate... reading) {
        return ClaimDraft.of("IE-CEPA").decided(Claims.rates(rate(general), rate(preferential)), reading);
    }

    private static List<PreferenceRate> schedule(PreferenceRate... rows) {
        return new ArrayList<>(List.of(rows));
    }

    @Test
    void withinAQuotaItsRateGoesBeforeTheOpenOneAndWithoutOneTheRateOutsideIsLeft() {
        Set<RateCondition> quota = Set.of(RateCondition.IN_QUOTA);
        Set<RateCondition> none = Set.of();
        assertEquals(Optional.of(INSIDE), RateChoice.of(schedule(OPEN, OUTSIDE, INSIDE), quota));
        assertEquals(Optional.of(OPEN), RateChoice.of(schedule(INSIDE, OUTSIDE, OPEN), none));
        assertEquals(Optional.of(OUTSIDE), RateChoice.of(schedule(INSIDE, OUTSIDE), none));
        assertEquals(Optional.empty(), RateChoice.of(schedule(INSIDE), none));
        assertEquals(Optional.empty(), RateChoice.of(schedule(), quota));
    }

    @ParameterizedTest
    @CsvSource({
        "5%, 10%, MFN_LOWER_APPLIES",
        "10%, 5%, PREFERENTIAL",
        "5%, 5%, PREFERENTIAL",
        "0%, 100/KGM, MFN_LOWER_APPLIES",
        "100/KGM, 0%, PREFERENTIAL",
        "0/KGM, 0%, PREFERENTIAL",
        "90/KGM, 100/KGM, MFN_LOWER_APPLIES",
        "100/KGM, 90/KGM, PREFERENTIAL"
    })
    void theGeneralRateAppliesOnlyWhereItIsBelowTheRateOfTheAgreement(
            String general, String preferential, OriginOutcome outcome) {
        OriginDecision decision = decided(general, preferential);
        assertEquals(outcome, decision.outcome());
        assertEquals(
                Optional.of(rate(outcome == OriginOutcome.PREFERENTIAL ? preferential : general)),
                decision.appliedRate());
        assertFalse(ClaimDraft.warnings(decision).contains(NOT_COMPARED));
    }

    @ParameterizedTest
    @CsvSource({"5%, 100/KGM", "100/KGM, 5%", "100/KGM, 100/LTR"})
    void ratesOfDifferentKindsAreNotComparedAndTheAgreementGoesFirstWithAWarning(String general, String preferential) {
        OriginDecision decision = decided(general, preferential);
        assertEquals(OriginOutcome.PREFERENTIAL, decision.outcome());
        assertEquals(List.of(NOT_COMPARED), ClaimDraft.warnings(decision));
        assertTrue(RateChoice.isAtLeast(rate(general), rate(preferential)));
    }

    @Test
    void whereNoRuleOnALowerGeneralRateWasReadTheReadingDecides() {
        assertEquals(
                OriginOutcome.PREFERENTIAL,
                decided("5%", "10%", LowerRate.ALWAYS_PREFERENTIAL).outcome());
        assertTrue(decided("5%", "10%").readings().contains(LowerRate.GENERAL_IF_LOWER));
        assertFalse(decided("10%", "5%").readings().contains(LowerRate.GENERAL_IF_LOWER));
    }

    @Test
    void whereTheRegulationSaysThatTheLowerRateAppliesNoReadingChangesIt() {
        OriginDecision decision =
                ClaimDraft.of("AJCEP").decided(Claims.rates(Claims.FIVE, Claims.TEN), LowerRate.ALWAYS_PREFERENTIAL);
        assertEquals(OriginOutcome.MFN_LOWER_APPLIES, decision.outcome());
        assertFalse(decision.readings().contains(LowerRate.ALWAYS_PREFERENTIAL));
    }

    @Test
    void halfOfTheGeneralRateWithinAQuotaIsHalfOfIt() {
        PreferenceRate half = new PreferenceRate(
                ScheduledRate.partOfGeneral(Percent.of(50)), Optional.of(RateCondition.IN_QUOTA), false, SCHEDULE);
        Set<RateCondition> quota = Set.of(RateCondition.IN_QUOTA);
        RatesOfLine known = RatesOfLine.of(Claims.TEN, List.of(half));
        RatesOfLine unknown = new RatesOfLine(Optional.empty(), Optional.of(List.of(half)), List.of());
        assertEquals(Optional.of(Claims.FIVE), known.preferential(quota));
        assertEquals(Optional.empty(), unknown.preferential(quota));
    }

    @Test
    void aRateOfItsOwnNeedsNoGeneralRate() {
        RatesOfLine rates = new RatesOfLine(Optional.empty(), Optional.of(List.of(OPEN)), List.of());
        assertEquals(Optional.of(percent("5")), rates.preferential(Set.of()));
    }

    @Test
    void aRateForAPartOfTheLineIsWarnedOf() {
        PreferenceRate part = new PreferenceRate(ScheduledRate.of(percent("0")), Optional.empty(), true, SCHEDULE);
        OriginDecision decision = ClaimDraft.of("IE-CEPA").decided(RatesOfLine.of(Claims.TEN, List.of(part)));
        assertEquals(List.of("PART_OF_LINE"), ClaimDraft.warnings(decision));
        assertEquals(SCHEDULE, decision.caveats().get(0).citation());
        assertEquals(Optional.of(SCHEDULE), decision.rateCitation());
    }

    @Test
    void goodsWithALineInDisputeMayBeReleasedAtTheGeneralOrTheHighestDisputedRate() {
        List<DutyRate> disputed = List.of(percent("3"), percent("7"), percent("5"));
        RatesOfLine rates = new RatesOfLine(Optional.of(Claims.TEN), Optional.of(List.of(OPEN)), disputed);
        OriginDecision decision =
                ClaimDraft.of("ATIGA").found(Claims.reclassified(false)).decided(rates);
        assertEquals(Optional.of(new InterimRelease(true, List.of(Claims.TEN, percent("7")))), decision.interim());
    }

    @Test
    void anOrdinaryDecisionNeedsNoInterimRelease() {
        assertEquals(Optional.empty(), ClaimDraft.of("ATIGA").decided().interim());
    }
}
