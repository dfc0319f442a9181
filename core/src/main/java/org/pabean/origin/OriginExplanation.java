package org.pabean.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Wording;

/** Writes a decision down; it reads what the decision holds and computes nothing. */
final class OriginExplanation {

    private static final Wording SHARE = new Wording("part of the item", "bagian barang");
    private static final Wording QUANTITY = new Wording("quantity", "jumlah");
    private static final Wording AGREEMENT_RATE = new Wording("Rate of the agreement", "Tarif preferensi");
    private static final Wording GENERAL_RATE = new Wording("General rate", "Tarif umum");
    private static final Wording NOT_ASKED = new Wording("rate not asked for", "tarif tidak ditanyakan");

    private final OriginDecision decision;
    private final List<Step> parts = new ArrayList<>();

    private OriginExplanation(OriginDecision decision) {
        this.decision = decision;
    }

    static Explanation of(OriginDecision decision) {
        return new Explanation(
                named(decision), List.of(step(decision)), decision.caveats(), decision.readings(), List.of());
    }

    static Step step(OriginDecision decision) {
        OriginExplanation explanation = new OriginExplanation(decision);
        explanation.components();
        explanation.reasons();
        explanation.portions();
        explanation.days();
        return Step.of(named(decision), Figure.of(decision.outcome().wording()))
                .with(
                        new Wording("proof of origin", "bukti asal"),
                        Figure.of(decision.proofStatus().wording()))
                .under(decision.citation())
                .from(explanation.parts);
    }

    private static Wording named(OriginDecision decision) {
        String agreement = decision.agreement().map(code -> ", " + code).orElse("");
        return new Wording("Preferential origin" + agreement, "Tarif preferensi" + agreement);
    }

    private void components() {
        for (ComponentFinding finding : decision.components()) {
            parts.add(Step.of(
                            finding.component().wording(),
                            Figure.of(finding.finding().wording()))
                    .under(finding.citation()));
        }
    }

    private void reasons() {
        for (OriginReason reason : decision.reasons()) {
            parts.add(Step.of(new Wording("Reason", "Alasan"), Figure.of(reason.wording()))
                    .under(article(reason)));
        }
    }

    private Citation article(OriginReason reason) {
        Citation source = decision.citation();
        return source.instrument().equals(OriginLaw.PROCEDURE)
                ? new Citation(source.instrument(), reason.article(), source.confidence())
                : source;
    }

    private void portions() {
        for (OriginPortion portion : decision.portions()) {
            Step step = Step.of(
                            portion.preferential() ? AGREEMENT_RATE : GENERAL_RATE,
                            Figure.of(portion.rate()
                                    .map(rate -> Wording.same(rate.toString()))
                                    .orElse(NOT_ASKED)))
                    .with(SHARE, Figure.of(portion.share()));
            Step measured = portion.quantity()
                    .map(quantity -> step.with(QUANTITY, Figure.of(quantity)))
                    .orElse(step);
            boolean cited = portion.preferential() && decision.rateCitation().isPresent();
            parts.add(cited ? measured.under(decision.rateCitation().get()) : measured);
        }
    }

    private void days() {
        decision.remaining()
                .ifPresent(left ->
                        parts.add(Step.of(new Wording("Left on the proof", "Sisa pada bukti asal"), Figure.of(left))));
        day(
                new Wording("Last day to hand in the proof", "Batas penyerahan bukti asal"),
                decision.submission().flatMap(SubmissionRuling::deadline));
        day(new Wording("Last day of the proof", "Masa berlaku bukti asal"), decision.proofLastDay());
        day(new Wording("Day of shipment", "Tanggal pengapalan"), decision.shipmentDay());
        day(
                new Wording("Reply to the check due", "Batas jawaban konfirmasi"),
                decision.retroactive().flatMap(RetroactiveRuling::replyDue));
    }

    private void day(Wording name, Optional<LocalDate> day) {
        day.ifPresent(each -> parts.add(Step.of(name, Figure.of(each))));
    }
}
