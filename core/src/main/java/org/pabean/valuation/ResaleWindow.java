package org.pabean.valuation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pabean.declaration.DeductiveFigures;
import org.pabean.declaration.Resale;

/**
 * Which sales in Indonesia count: the first after import to unrelated buyers that supplied no assist, within 30 days before or after the registration
 * of the declaration, or else those of the earliest later day up to the ninetieth. Source: PMK 144/PMK.04/2022 art. 14.
 */
final class ResaleWindow {

    static final int LATE_DAYS = 90;

    private static final int DAYS = 30;

    private static final Set<Resale.Trait> BARRED =
            Set.of(Resale.Trait.RELATED_BUYER, Resale.Trait.BUYER_SUPPLIED_ASSIST, Resale.Trait.LATER_LEVEL);

    private final int lateDays;
    private final ValuationContext context;
    private final Findings findings;

    ResaleWindow(int lateDays, ValuationContext context, Findings findings) {
        this.lateDays = lateDays;
        this.context = context;
        this.findings = findings;
    }

    List<Resale> usable(DeductiveFigures figures) {
        List<Resale> open = figures.sales().stream()
                .filter(sale -> Collections.disjoint(sale.traits(), BARRED))
                .toList();
        List<Resale> asImported = inTime(only(open, sale -> !isProcessed(sale)));
        boolean processedToo = asImported.isEmpty()
                && figures.processing().isPresent()
                && open.stream().anyMatch(ResaleWindow::isProcessed)
                && findings.reading(FurtherProcessedSales.class) == FurtherProcessedSales.AT_REQUEST;
        return processedToo ? inTime(only(open, ResaleWindow::isProcessed)) : asImported;
    }

    private List<Resale> inTime(List<Resale> sales) {
        List<Resale> near = only(sales, sale -> Math.abs(daysAfter(sale)) <= DAYS);
        if (!near.isEmpty()) {
            return near;
        }
        Optional<Long> earliest = sales.stream()
                .map(this::daysAfter)
                .filter(days -> days > DAYS && days <= lateDays)
                .min(Long::compare);
        if (earliest.filter(days -> days == LATE_DAYS).isPresent()
                && lateDays == LATE_DAYS
                && findings.reading(NinetiethDay.class) == NinetiethDay.DOES_NOT_COUNT) {
            return List.of();
        }
        return only(
                sales, sale -> earliest.filter(days -> days == daysAfter(sale)).isPresent());
    }

    private long daysAfter(Resale sale) {
        LocalDate day = sale.date().orElse(context.day());
        return ChronoUnit.DAYS.between(context.day(), day);
    }

    private static boolean isProcessed(Resale sale) {
        return sale.traits().contains(Resale.Trait.FURTHER_PROCESSED);
    }

    private static List<Resale> only(List<Resale> sales, Predicate<Resale> condition) {
        return sales.stream().filter(condition).toList();
    }
}
