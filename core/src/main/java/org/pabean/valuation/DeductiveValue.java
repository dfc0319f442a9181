package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pabean.declaration.DeductiveFigures;
import org.pabean.declaration.Resale;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;

/**
 * A value worked back from sales in Indonesia: the unit price at which the greatest aggregate quantity is sold, less what
 * arises after import, divided by one plus the import levies.
 *
 * @param usableSales the sales that count, in the order supplied
 * @param aggregates units sold by unit price, cheapest first
 * @param unitPrice the unit price; empty if no sale has one
 * @param netPrice the unit price less what is deducted
 * @param divisor (1 + d)(1 + t)
 * @param unitValue the customs value of one unit
 * @param steps how it came about
 * @param readings open points of law that it rests on
 */
public record DeductiveValue(
        List<Resale> usableSales,
        List<Aggregate> aggregates,
        Optional<Rupiah> unitPrice,
        Optional<Rupiah> netPrice,
        Fraction divisor,
        Optional<Rupiah> unitValue,
        List<Step> steps,
        List<Reading> readings) {

    private static final Citation GREATEST =
            Citation.verified(ValuationCitations.CVA, "Note to article 5, paragraph 1");
    private static final Citation FORMULA = Citation.secondary(ValuationCitations.PMK_144, "14");

    /** Copies the lists and refuses null. */
    public DeductiveValue {
        usableSales = List.copyOf(usableSales);
        aggregates = List.copyOf(aggregates);
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(netPrice, "netPrice");
        Objects.requireNonNull(divisor, "divisor");
        Objects.requireNonNull(unitValue, "unitValue");
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
    }

    /**
     * Units sold at one price.
     *
     * @param unitPrice the price of one unit
     * @param units how many were sold at it
     */
    public record Aggregate(Rupiah unitPrice, Fraction units) {}

    /** Works back from figures under the windows of the law. */
    public static DeductiveValue of(DeductiveFigures figures, ValuationContext context) {
        return of(figures, ResaleWindow.LATE_DAYS, context);
    }

    /** Works back from figures, counting the earliest later sale up to so many days after registration. */
    static DeductiveValue of(DeductiveFigures figures, int lateDays, ValuationContext context) {
        Findings findings = new Findings(context);
        List<Resale> usable = new ResaleWindow(lateDays, context, findings).usable(figures);
        List<Aggregate> aggregates = aggregates(usable);
        Optional<Rupiah> price = figures.unitPrice().or(() -> mostSold(aggregates, findings));
        Optional<Rupiah> net = price.map(each -> net(each, figures, usable, findings));
        Fraction divisor = LevyDivisor.of(figures.levies(), findings);
        Optional<Rupiah> value = net.map(each -> worth(each, divisor, findings));
        return new DeductiveValue(
                usable, aggregates, price, net, divisor, value, findings.steps(), findings.readings());
    }

    private static List<Aggregate> aggregates(List<Resale> sales) {
        SortedMap<Rupiah, Fraction> units = new TreeMap<>();
        for (Resale sale : sales) {
            sale.unitPrice().ifPresent(price -> units.merge(price, sale.units(), Fraction::plus));
        }
        List<Aggregate> aggregates = new ArrayList<>();
        units.forEach((price, sold) -> aggregates.add(new Aggregate(price, sold)));
        return aggregates;
    }

    private static Optional<Rupiah> mostSold(List<Aggregate> aggregates, Findings findings) {
        Optional<Fraction> most = aggregates.stream().map(Aggregate::units).max(Fraction::compareTo);
        List<Aggregate> winners = aggregates.stream()
                .filter(each -> most.filter(each.units()::equals).isPresent())
                .toList();
        if (winners.isEmpty()) {
            return Optional.empty();
        }
        boolean higher = winners.size() > 1 && findings.reading(TiedQuantities.class) == TiedQuantities.HIGHER_PRICE;
        Aggregate winner = winners.get(higher ? winners.size() - 1 : 0);
        findings.step(Step.of(
                        new Wording(
                                "unit price of the greatest aggregate quantity",
                                "harga satuan dengan jumlah kumulatif terbanyak"),
                        Figure.of(winner.unitPrice()))
                .with(new Wording("units sold", "jumlah terjual"), Figure.of(winner.units()))
                .under(GREATEST));
        return Optional.of(winner.unitPrice());
    }

    private static Rupiah net(Rupiah price, DeductiveFigures figures, List<Resale> usable, Findings findings) {
        Rupiah margin = figures.margin(price);
        boolean processed = !usable.isEmpty()
                && usable.stream().allMatch(each -> each.traits().contains(Resale.Trait.FURTHER_PROCESSED));
        Rupiah processing = processed ? figures.processing().orElse(Rupiah.ZERO) : Rupiah.ZERO;
        Rupiah net = price.minus(margin).minus(figures.inlandCosts()).minus(processing);
        findings.step(Step.of(
                        new Wording("price less costs after import", "harga dikurangi biaya setelah impor"),
                        Figure.of(net))
                .with(new Wording("unit price", "harga satuan"), Figure.of(price))
                .with(
                        new Wording(
                                "commission, or profit and general expenses", "komisi, atau laba dan pengeluaran umum"),
                        Figure.of(margin))
                .with(new Wording("inland costs", "biaya dalam negeri"), Figure.of(figures.inlandCosts()))
                .with(new Wording("further processing", "pengolahan lebih lanjut"), Figure.of(processing))
                .under(FORMULA));
        return net;
    }

    private static Rupiah worth(Rupiah net, Fraction divisor, Findings findings) {
        Rupiah value = net.times(Fraction.ONE.dividedBy(divisor));
        findings.step(Step.of(
                        new Wording("less duty and taxes: divided by (1 + d)(1 + t)", "dibagi (1 + d)(1 + t)"),
                        Figure.of(value))
                .with(new Wording("divisor", "pembagi"), Figure.of(divisor))
                .under(FORMULA));
        return value;
    }
}
