package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Addition.Kind;
import org.pabean.declaration.Addition.Trait;
import org.pabean.declaration.Assist;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Money;

/**
 * What is added to the price because the buyer bears it beside the price. The list is closed; each addition counts only to
 * the extent that the price does not contain it, and only on objective and measurable data.
 *
 * @param total the sum of what is added
 * @param findings what became of each addition, in the order stated
 * @param steps how the sum came about
 * @param caveats warnings
 */
public record AdditionsToPrice(Money total, List<AdditionFinding> findings, List<Step> steps, List<Caveat> caveats) {

    private static final Wording DUE = new Wording("due and added", "harus ditambahkan");

    /** Copies the lists and refuses null. */
    public AdditionsToPrice {
        Objects.requireNonNull(total, "total");
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        caveats = List.copyOf(caveats);
    }

    /**
     * Decides on additions.
     *
     * @throws org.pabean.law.InvalidInputException if an addition contradicts itself
     */
    public static AdditionsToPrice of(List<Addition> additions, CurrencyCode currency, ValuationContext context) {
        check(additions, currency);
        Findings findings = new Findings(context);
        List<AdditionFinding> decided = new ArrayList<>();
        Money total = Money.zero(currency);
        for (Addition addition : additions) {
            AdditionFinding finding = decide(addition, Money.zero(currency), context);
            decided.add(finding);
            total = total.plus(finding.amount());
            note(finding, findings);
        }
        return new AdditionsToPrice(total, decided, findings.steps(), findings.caveats());
    }

    /** What keeps the transaction value from being used: additions that are due and that no data tell. */
    public List<Obstacle> obstacles() {
        return findings.stream()
                .filter(finding -> finding.verdict() == AdditionFinding.Verdict.NOT_QUANTIFIED)
                .map(finding -> new Obstacle(
                        Obstacle.Reason.ADDITION_WITHOUT_DATA, finding.words(), ValuationCitations.OBJECTIVE_DATA))
                .toList();
    }

    /** Additions that are not due, in the order stated. */
    public List<Addition> notAdded() {
        return findings.stream()
                .filter(finding -> finding.verdict() == AdditionFinding.Verdict.NOT_ADDED)
                .map(AdditionFinding::addition)
                .toList();
    }

    /** Whether the sum rests on estimates that are to be settled later. */
    public boolean isProvisional() {
        return findings.stream()
                .anyMatch(finding -> finding.verdict() == AdditionFinding.Verdict.ADDED
                        && finding.addition().is(Trait.ESTIMATED));
    }

    private static AdditionFinding decide(Addition addition, Money nothing, ValuationContext context) {
        Optional<AdditionRules.Refusal> refusal = AdditionRules.against(addition, context.day());
        if (refusal.isPresent()) {
            return new AdditionFinding(
                    addition,
                    AdditionFinding.Verdict.NOT_ADDED,
                    refusal.get().words(),
                    refusal.get().citation(),
                    nothing);
        }
        Optional<Money> amount = addition.measure().flatMap(Addition.Measure::amount);
        Citation citation = AdditionRules.citation(addition.kind(), context.day());
        Wording name = AdditionRules.wording(addition.kind());
        if (amount.isEmpty() || addition.is(Trait.NOT_QUANTIFIABLE)) {
            Wording words = new Wording(
                    name.english() + " is due, but no objective and measurable data tell its amount",
                    name.indonesian() + " harus ditambahkan, tetapi tidak ada data objektif dan terukur");
            return new AdditionFinding(addition, AdditionFinding.Verdict.NOT_QUANTIFIED, words, citation, nothing);
        }
        Money due = due(addition, amount.get(), nothing);
        return new AdditionFinding(addition, AdditionFinding.Verdict.ADDED, DUE, citation, due);
    }

    private static Money due(Addition addition, Money amount, Money nothing) {
        Money outside = amount.minus(addition.alreadyInPrice().orElse(nothing));
        Optional<Assist> assist = addition.assist();
        Money worn = assist.flatMap(Assist::reductionForUse).orElse(nothing);
        return assist.flatMap(Assist::apportionment)
                .map(spread -> outside.minus(worn).times(spread.part()))
                .orElse(outside.minus(worn));
    }

    private static void note(AdditionFinding finding, Findings findings) {
        boolean added = finding.verdict() == AdditionFinding.Verdict.ADDED;
        Wording name = AdditionRules.wording(finding.addition().kind());
        Wording words =
                added ? new Wording("plus " + name.english(), "ditambah " + name.indonesian()) : finding.words();
        findings.step(words, Figure.of(finding.amount()), finding.citation());
        if (added && finding.addition().is(Trait.NOT_DECLARED)) {
            findings.caveat(
                    "ADDITION_NOT_DECLARED",
                    new Wording(
                            name.english() + " is due but was not declared; correct the declaration or pay voluntarily",
                            name.indonesian() + " harus ditambahkan tetapi tidak diberitahukan"),
                    Citation.verified(Instruments.CUSTOMS_LAW, "16(4)"));
        }
        if (added && finding.addition().is(Trait.ESTIMATED)) {
            findings.caveat(
                    "VALUE_PROVISIONAL",
                    new Wording(
                            name.english() + " is an estimate under a voluntary declaration, to be settled later",
                            name.indonesian() + " adalah perkiraan dalam voluntary declaration"),
                    VoluntaryDeclaration.CITATION);
        }
    }

    private static void check(List<Addition> additions, CurrencyCode currency) {
        Violations violations = new Violations();
        for (int i = 0; i < additions.size(); i++) {
            new AdditionCheck(additions.get(i), "sale.additions[" + i + "]", currency, violations).run();
        }
        violations.refuseIfAny();
    }

    /** Kinds of commission by whom their receiver acts for. */
    static Optional<Addition.Principal> principalOf(Kind kind) {
        return switch (kind) {
            case SELLING_COMMISSION -> Optional.of(Addition.Principal.SELLER);
            case BUYING_COMMISSION -> Optional.of(Addition.Principal.BUYER);
            case BROKERAGE, CONTAINERS, PACKING, ASSIST, ROYALTY, PROCEEDS, WARRANTY -> Optional.empty();
        };
    }
}
