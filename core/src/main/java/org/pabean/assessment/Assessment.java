package org.pabean.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.declaration.Declaration;
import org.pabean.explanation.Explanation;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Coverage;
import org.pabean.law.Reading;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Rupiah;
import org.pabean.regime.Relief;
import org.pabean.tariff.Levy;

/**
 * What a declaration owes, and why. Its items hold the exact amounts that its totals were added from.
 *
 * @param declaration what was declared
 * @param relief what was taken off the value before duty
 * @param items the items in the order of the declaration
 * @param totals one total for each levy, in the order of computation
 * @param exchangeRates the exchange rates used
 * @param readings answers to open points of law that the result depends on
 * @param caveats warnings; none if the assessor is strict
 * @param sources the data used
 * @param determined amounts that the authority has determined; they stand beside the computed ones
 */
@Value.Builder
@PabeanStyle
public record Assessment(
        Declaration declaration,
        Relief relief,
        List<AssessedItem> items,
        List<LevyTotal> totals,
        List<ExchangeRate> exchangeRates,
        List<Reading> readings,
        List<Caveat> caveats,
        List<Coverage> sources,
        List<DeterminedAmount> determined) {

    /** Copies the lists and refuses null. */
    public Assessment {
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(relief, "relief");
        items = List.copyOf(items);
        totals = List.copyOf(totals);
        exchangeRates = List.copyOf(exchangeRates);
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
        sources = List.copyOf(sources);
        determined = List.copyOf(determined);
    }

    static AssessmentBuilderStages.BuildStart builder() {
        return AssessmentBuilderStages.start();
    }

    /**
     * The item of a number.
     *
     * @throws NoSuchElementException if the declaration has no such item
     */
    public AssessedItem item(int number) {
        return items.stream()
                .filter(each -> each.item().number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no item " + number));
    }

    /**
     * One levy of the declaration, exact and rounded.
     *
     * @throws NoSuchElementException never for an assessment that an assessor made: it totals every levy
     */
    public LevyTotal total(Levy levy) {
        for (LevyTotal total : totals) {
            if (total.levy() == levy) {
                return total;
            }
        }
        throw new NoSuchElementException("no total of " + levy);
    }

    /** What a levy comes to, rounded. */
    public Rupiah amount(Levy levy) {
        return total(levy).amount();
    }

    /** All levies together, each rounded for itself. */
    public Rupiah total() {
        return Rupiah.sum(totals.stream().map(LevyTotal::amount).toList());
    }

    /** What the government bears of it. */
    public Rupiah borneByGovernment() {
        return Rupiah.sum(totals.stream().map(LevyTotal::borne).toList());
    }

    /** What is to be paid: all levies less what the government bears. */
    public Rupiah amountDue() {
        return total().minus(borneByGovernment());
    }

    /** The dutiable value of all items, exact, after any allowance. */
    public Rupiah customsValue() {
        return Rupiah.sum(items.stream().map(AssessedItem::customsValue).toList());
    }

    /** The base of the import taxes of all items, exact. */
    public Rupiah importValue() {
        return Rupiah.sum(items.stream().map(AssessedItem::importValue).toList());
    }

    /** What the authority has determined for a levy, if that was set. */
    public Optional<Rupiah> determined(Levy levy) {
        return determined.stream()
                .filter(each -> each.levy() == levy)
                .map(DeterminedAmount::amount)
                .findFirst();
    }

    /** This assessment with an amount that the authority has determined beside the computed one. */
    public Assessment withDetermined(Levy levy, Rupiah amount, Citation document) {
        List<DeterminedAmount> more = new ArrayList<>(determined);
        more.removeIf(each -> each.levy() == levy);
        more.add(new DeterminedAmount(levy, amount, document));
        return new Assessment(declaration, relief, items, totals, exchangeRates, readings, caveats, sources, more);
    }

    /** The reasons: the steps that the totals were added from, the warnings, the open points and the data. */
    public Explanation explanation() {
        return new AssessmentExplanation(this).explanation();
    }
}
