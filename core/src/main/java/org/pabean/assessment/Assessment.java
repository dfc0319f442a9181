package org.pabean.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pabean.declaration.Declaration;
import org.pabean.explanation.Explanation;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Coverage;
import org.pabean.law.Reading;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Rupiah;
import org.pabean.regime.Relief;
import org.pabean.tariff.Levy;

/**
 * What a declaration owes, and why. Its items hold the exact amounts that its totals were added from; readings, warnings and
 * the explanation are read out of them when somebody asks. Immutable; two assessments are equal if all that they hold is.
 */
public final class Assessment {

    private final Declaration declaration;
    private final Relief relief;
    private final List<AssessedItem> items;
    private final List<LevyTotal> totals;
    private final List<ExchangeRate> exchangeRates;
    private final List<Reading> standing;
    private final Sources sources;
    private final List<DeterminedAmount> determined;

    /**
     * Takes what an assessor found.
     *
     * @param totals one for each levy, by its place; like the items, nothing that changes
     * @param standing the readings that the whole rests on, beside those of its items
     */
    Assessment(
            Declaration declaration,
            Relief relief,
            List<AssessedItem> items,
            List<LevyTotal> totals,
            List<ExchangeRate> exchangeRates,
            List<Reading> standing,
            Sources sources,
            List<DeterminedAmount> determined) {
        this.declaration = declaration;
        this.relief = relief;
        this.items = items;
        this.totals = totals;
        this.exchangeRates = List.copyOf(exchangeRates);
        this.standing = List.copyOf(standing);
        this.sources = sources;
        this.determined = List.copyOf(determined);
    }

    /** What was declared. */
    public Declaration declaration() {
        return declaration;
    }

    /** What was taken off the value before duty. */
    public Relief relief() {
        return relief;
    }

    /** The items in the order of the declaration. */
    public List<AssessedItem> items() {
        return items;
    }

    /** One total for each levy, in the order of computation. */
    public List<LevyTotal> totals() {
        return totals;
    }

    /** The exchange rates used. */
    public List<ExchangeRate> exchangeRates() {
        return exchangeRates;
    }

    /** The data used. */
    public List<Coverage> sources() {
        return sources.all();
    }

    /** Amounts that the authority has determined; they stand beside the computed ones. */
    public List<DeterminedAmount> determined() {
        return determined;
    }

    /** The answers to open points of law that the result depends on, each once. */
    public List<Reading> readings() {
        Set<Reading> readings = new LinkedHashSet<>(relief.readings());
        for (AssessedItem item : items) {
            readings.addAll(item.readings());
        }
        readings.addAll(standing);
        return List.copyOf(readings);
    }

    /** The warnings, each once; none if the assessor is strict. */
    public List<Caveat> caveats() {
        Set<Caveat> caveats = new LinkedHashSet<>(relief.caveats());
        for (AssessedItem item : items) {
            caveats.addAll(item.caveats());
        }
        return List.copyOf(caveats);
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

    /** One levy of the declaration, exact and rounded; nought if it does not owe it. */
    public LevyTotal total(Levy levy) {
        return totals.get(levy.place());
    }

    /** What a levy comes to, rounded. */
    public Rupiah amount(Levy levy) {
        return total(levy).amount();
    }

    /** All levies together, each rounded for itself. */
    public Rupiah total() {
        return sum(totals, LevyTotal::amount);
    }

    /** What the government bears of it. */
    public Rupiah borneByGovernment() {
        return sum(totals, LevyTotal::borne);
    }

    /** What is to be paid: all levies less what the government bears. */
    public Rupiah amountDue() {
        return sum(totals, LevyTotal::paid);
    }

    /** The dutiable value of all items, exact, after any allowance. */
    public Rupiah customsValue() {
        return sum(items, AssessedItem::customsValue);
    }

    /** The base of the import taxes of all items, exact. */
    public Rupiah importValue() {
        return sum(items, AssessedItem::importValue);
    }

    private static <T> Rupiah sum(List<T> parts, Function<T, Rupiah> amount) {
        Rupiah sum = Rupiah.ZERO;
        for (T part : parts) {
            sum = sum.plus(amount.apply(part));
        }
        return sum;
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
        return new Assessment(declaration, relief, items, totals, exchangeRates, standing, sources, more);
    }

    /** The reasons: the steps that the totals were added from, the warnings, the open points and the data. */
    public Explanation explanation() {
        return new AssessmentExplanation(withItemsAtHand()).explanation();
    }

    /** The same for somebody who reads everything several times: items and totals that are made on demand are made once. */
    private Assessment withItemsAtHand() {
        return new Assessment(
                declaration,
                relief,
                List.copyOf(items),
                List.copyOf(totals),
                exchangeRates,
                standing,
                sources,
                determined);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that
                && declaration.equals(that.declaration)
                && relief.equals(that.relief)
                && items.equals(that.items)
                && totals.equals(that.totals)
                && exchangeRates.equals(that.exchangeRates)
                && standing.equals(that.standing)
                && sources().equals(that.sources())
                && determined.equals(that.determined);
    }

    @Override
    public int hashCode() {
        return Objects.hash(declaration, totals, determined);
    }

    /** Form, day and the totals that are not nought. */
    @Override
    public String toString() {
        return declaration.documentType().code() + " of " + declaration.registrationDate() + ": "
                + totals.stream()
                        .filter(total -> !total.amount().isZero())
                        .map(total -> total.levy() + " " + total.amount())
                        .toList();
    }
}
