package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.CustomsLane;
import org.pabean.declaration.Journey;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.RetroactiveCheck;
import org.pabean.declaration.TransportMode;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.WorkingDays;
import org.pabean.money.Fraction;

/** The decision in words: outcome, components, reasons, parts of the goods and days. */
final class OriginExplanationTest {

    private static final LocalDate LOADED = LocalDate.of(2022, 5, 20);

    private static List<Step> steps(OriginDecision decision, String rule) {
        return decision.step().parts().stream()
                .filter(each -> each.rule().english().equals(rule))
                .toList();
    }

    private static Step step(OriginDecision decision, String rule) {
        List<Step> steps = steps(decision, rule);
        assertEquals(1, steps.size(), rule);
        return steps.get(0);
    }

    private static String article(OriginDecision decision) {
        return step(decision, "Reason").citations().get(0).toString();
    }

    /** Bonded goods with every day known: shipped, handed in, and asked about on the other side. */
    private static OriginDecision dated() {
        ProofSubmission submission = ProofSubmission.builder()
                .lane(CustomsLane.GREEN)
                .mainPartner(false)
                .calendar(WorkingDays.withoutHolidays())
                .start(Claims.DAY)
                .build();
        Journey journey = Journey.builder()
                .mode(TransportMode.SEA)
                .loadingCountry(Claims.partner(Claims.agreement("ATIGA")))
                .loadingDate(LOADED)
                .build();
        RetroactiveCheck check = new RetroactiveCheck(
                Claims.DAY, Optional.of(Claims.DAY), false, Optional.empty(), Optional.empty(), true, false);
        ClaimCase plain = Claims.by(journey, Claims.inOrder("ATIGA", ReleaseChannel.FROM_BONDED_STORAGE));
        return ClaimDraft.of(plain)
                .handedIn(Optional.of(submission))
                .found(Claims.checked(check))
                .decided();
    }

    @Test
    void theTitleNamesTheAgreementAndTheResultTheOutcome() {
        OriginDecision decision = ClaimDraft.of("IE-CEPA").decided();
        assertEquals("Preferential origin, IE-CEPA", decision.step().rule().english());
        assertEquals("Tarif preferensi, IE-CEPA", decision.step().rule().indonesian());
        assertEquals(
                Figure.of(OriginOutcome.PREFERENTIAL.wording()), decision.step().result());
        assertEquals(List.of(decision.citation()), decision.step().citations());
        assertEquals(
                Figure.of(ProofStatus.ACCEPTED.wording()),
                decision.step().inputs().get(0).value());
    }

    @Test
    void whereNothingIsClaimedTheTitleNamesNoAgreement() {
        OriginDecision unclaimed = OriginVerification.unclaimed(Optional.of(Claims.TEN), Optional.empty());
        assertEquals("Preferential origin", unclaimed.step().rule().english());
        assertEquals(List.of(), unclaimed.step().parts().get(1).citations());
        assertEquals(unclaimed.citation().toString(), article(unclaimed));
    }

    @Test
    void everyComponentHasItsStep() {
        OriginDecision decision = ClaimDraft.of("IE-CEPA")
                .found(Claims.failing(OriginComponent.CONSIGNMENT))
                .decided();
        for (OriginComponent component : OriginComponent.values()) {
            Step step = step(decision, component.wording().english());
            boolean met = component != OriginComponent.CONSIGNMENT;
            assertEquals(
                    Figure.of((met ? ComponentFinding.Finding.MET : ComponentFinding.Finding.NOT_MET).wording()),
                    step.result());
        }
    }

    @Test
    void aReasonIsShownWithTheArticleOfIeCepaAndUnderAnotherAgreementWithItsRegulation() {
        ClaimDraft swiss = ClaimDraft.of("IE-CEPA").handedIn(Optional.empty());
        ClaimDraft asean = ClaimDraft.of("ATIGA").handedIn(Optional.empty());
        assertEquals("PMK 122/PMK.04/2021 art. 9(1)", article(swiss.decided()));
        assertEquals("PMK 131/PMK.04/2020", article(asean.decided()));
        assertEquals(
                Figure.of(OriginReason.OBLIGATION_PROOF_NOT_SUBMITTED.wording()),
                step(swiss.decided(), "Reason").result());
    }

    @Test
    void thePartsOfTheGoodsAreShownWithRateShareAndQuantity() {
        OriginDecision decision = ClaimDraft.of("IE-CEPA")
                .declaring(Optional.of(Claims.pieces(125)))
                .decided();
        Step covered = step(decision, "Rate of the agreement");
        Step excess = step(decision, "General rate");
        assertEquals(Figure.of(Fraction.of(4, 5)), covered.inputs().get(0).value());
        assertEquals(Figure.of(Claims.pieces(100)), covered.inputs().get(1).value());
        assertEquals(Figure.of(Claims.pieces(25)), excess.inputs().get(1).value());
        assertTrue(decision.explanation().toText(Locale.ENGLISH).contains("0%"));
        assertTrue(decision.explanation().toText(Locale.ENGLISH).contains("10%"));
    }

    @Test
    void onlyTheRateOfTheAgreementIsShownUnderTheTariffRegulation() {
        OriginDecision decision = ClaimDraft.of("IE-CEPA")
                .declaring(Optional.of(Claims.pieces(125)))
                .decided();
        assertEquals(
                List.of(Citation.unverified("hypothetical schedule", "")),
                step(decision, "Rate of the agreement").citations());
        assertEquals(List.of(), step(decision, "General rate").citations());
    }

    @Test
    void ratesThatWereNotAskedForAreShownAsSuch() {
        OriginDecision decision =
                ClaimDraft.of("IE-CEPA").declaring(Optional.empty()).decided(RatesOfLine.NOT_ASKED);
        Step step = step(decision, "Rate of the agreement");
        assertTrue(step.result().toString().contains("rate not asked for"), step.toString());
        assertEquals(List.of(), step.citations());
        assertEquals(1, step.inputs().size());
    }

    @ParameterizedTest
    @CsvSource({
        "Last day to hand in the proof, 2022-06-15",
        "Last day of the proof, 2023-06-10",
        "Day of shipment, 2022-05-20",
        "Reply to the check due, 2022-09-08"
    })
    void everyDayThatIsKnownIsShown(String rule, LocalDate day) {
        assertEquals(Figure.of(day), step(dated(), rule).result());
    }

    @Test
    void whatIsLeftOnTheProofIsShown() {
        OriginDecision decision = ClaimDraft.of("IE-CEPA")
                .declaring(Optional.of(Claims.pieces(60)))
                .decided();
        assertEquals(
                Figure.of(Claims.pieces(40)),
                step(decision, "Left on the proof").result());
    }

    @Test
    void daysThatAreNotKnownAreNotShown() {
        String text = ClaimDraft.of("IE-CEPA").decided().explanation().toText(Locale.ENGLISH);
        assertFalse(text.contains("Day of shipment"), text);
        assertFalse(text.contains("Reply to the check"), text);
    }
}
