package org.pabean.valuation;

import java.time.LocalDate;
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
import org.pabean.law.Reading;
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
 * @param readings open points of law that it rests on
 * @param caveats warnings
 */
public record AdditionsToPrice(
        Money total, List<AdditionFinding> findings, List<Step> steps, List<Reading> readings, List<Caveat> caveats) {

    private static final Wording DUE = new Wording("due and added", "harus ditambahkan");

    /** Copies the lists and refuses null. */
    public AdditionsToPrice {
        Objects.requireNonNull(total, "total");
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
    }

    /**
     * Decides on additions.
     *
     * @throws org.pabean.law.InvalidInputException if an addition contradicts itself
     */
    public static AdditionsToPrice of(List<Addition> additions, CurrencyCode currency, ValuationContext context) {
        check(additions, currency, context.day());
        Findings findings = new Findings(context);
        List<AdditionFinding> decided = new ArrayList<>();
        Money total = Money.zero(currency);
        for (Addition addition : additions) {
            AdditionFinding finding = decide(addition, Money.zero(currency), findings);
            decided.add(finding);
            total = total.plus(finding.amount());
            note(finding, findings);
        }
        return new AdditionsToPrice(total, decided, findings.steps(), findings.readings(), findings.caveats());
    }

    /** What keeps the transaction value from being used: additions that are due and that no data tell. */
    public List<Obstacle> obstacles() {
        List<Obstacle> obstacles = new ArrayList<>();
        for (AdditionFinding finding : findings) {
            if (finding.verdict() == AdditionFinding.Verdict.NOT_QUANTIFIED) {
                obstacles.add(new Obstacle(
                        Obstacle.Reason.ADDITION_WITHOUT_DATA, finding.words(), ValuationCitations.OBJECTIVE_DATA));
            }
        }
        return List.copyOf(obstacles);
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
        for (AdditionFinding finding : findings) {
            if (finding.verdict() == AdditionFinding.Verdict.ADDED
                    && finding.addition().is(Trait.ESTIMATED)) {
                return true;
            }
        }
        return false;
    }

    private static AdditionFinding decide(Addition addition, Money nothing, Findings findings) {
        Optional<AdditionRules.Refusal> refusal = AdditionRules.against(addition, findings.day());
        if (refusal.isPresent()) {
            return new AdditionFinding(
                    addition,
                    AdditionFinding.Verdict.NOT_ADDED,
                    refusal.get().words(),
                    refusal.get().citation(),
                    nothing);
        }
        Optional<Money> amount = addition.measure().flatMap(measure -> amount(measure, findings));
        Citation citation = AdditionRules.citation(addition.kind(), findings.day());
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

    private static Optional<Money> amount(Addition.Measure measure, Findings findings) {
        return measure instanceof Addition.Use use
                        && findings.reading(ReusableContainers.class) == ReusableContainers.WHOLE_COST
                ? Optional.of(use.cost())
                : measure.amount();
    }

    private static Money due(Addition addition, Money amount, Money nothing) {
        Optional<Assist> assist = addition.assist();
        Money outside = amount.plus(assist.flatMap(Assist::transport).orElse(nothing))
                .minus(addition.alreadyInPrice().orElse(nothing));
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
        Step step = Step.of(words, Figure.of(finding.amount())).under(finding.citation());
        findings.step(finding.addition()
                .assist()
                .filter(assist -> added)
                .map(assist ->
                        step.with(new Wording("valued at", "dinilai sebesar"), Figure.of(worth(assist.source()))))
                .orElse(step));
        if (added && finding.addition().is(Trait.NOT_DECLARED)) {
            findings.caveat(
                    "ADDITION_NOT_DECLARED",
                    new Wording(
                            name.english() + " is due but was not declared; correct the declaration or pay voluntarily",
                            name.indonesian() + " harus ditambahkan tetapi tidak diberitahukan"),
                    Citation.verified(Instruments.CUSTOMS_LAW, "16(4)"));
        }
        if (added && finding.addition().is(Trait.ESTIMATED)) {
            findings.estimated(name);
        }
    }

    private static Wording worth(Assist.Source source) {
        return switch (source) {
            case BOUGHT -> new Wording("cost of acquisition", "biaya perolehan");
            case MADE -> new Wording("cost of production", "biaya produksi");
            case LEASED -> new Wording("cost of the lease", "biaya sewa");
            case PUBLIC_DOMAIN -> new Wording("cost of obtaining copies", "biaya memperoleh salinan");
        };
    }

    private static void check(List<Addition> additions, CurrencyCode currency, LocalDate day) {
        Violations violations = new Violations();
        for (int i = 0; i < additions.size(); i++) {
            new AdditionCheck(additions.get(i), "sale.additions[" + i + "]", currency, day, violations).run();
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
