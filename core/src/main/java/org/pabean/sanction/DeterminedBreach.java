package org.pabean.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.assessment.AssessedItem;
import org.pabean.declaration.DocumentType;
import org.pabean.determination.Determination;
import org.pabean.determination.DeterminationRoute;
import org.pabean.determination.Difference;
import org.pabean.determination.ItemDifference;
import org.pabean.levy.LevyLine;
import org.pabean.regime.parcel.AssessmentSystem;
import org.pabean.tariff.Levy;

/** The breach, if any, that a determination shows (Customs Law arts. 16(4), 17(4), 82(5)). */
public final class DeterminedBreach {

    private DeterminedBreach() {}

    /**
     * The breach that a determination issued on a day shows; empty if nothing differs or the determination comes too late.
     * All wrongly declared goods of the declaration make one breach, since one ratio is formed over them; it is named for
     * kind or quantity where any of these was wrong, else for the value. A wrong tariff code or treatment alone is an
     * error without a fine.
     *
     * @param determination what was declared and what was established
     * @param issued the day of the determination
     * @param system who computed the levies of the declaration
     */
    public static Optional<Breach> in(Determination determination, LocalDate issued, AssessmentSystem system) {
        List<Difference> differences = determination.differences();
        Optional<DeterminationRoute> route = determination.routeOn(issued);
        if (differences.isEmpty() || route.isEmpty()) {
            return Optional.empty();
        }
        List<FinedGoods> fined = goods(determination, true);
        if (fined.isEmpty()) {
            return Optional.of(new Breach.Unfined(error(determination, system), goods(determination, false)));
        }
        return Optional.of(new Breach.UnpaidDuty(article(differences, route.get()), system, fined));
    }

    private static UnfinedError error(Determination determination, AssessmentSystem system) {
        if (!determination.differences().contains(Difference.TARIFF)) {
            return UnfinedError.REJECTED_PREFERENCE;
        }
        DocumentType form = determination.declared().declaration().documentType();
        return form == DocumentType.CONSIGNMENT_NOTE && system == AssessmentSystem.SELF
                ? UnfinedError.PARCEL_TARIFF
                : UnfinedError.TARIFF_HEADING;
    }

    private static UnpaidDutyArticle article(List<Difference> differences, DeterminationRoute route) {
        if (differences.contains(Difference.KIND) || differences.contains(Difference.QUANTITY)) {
            return UnpaidDutyArticle.IMPORT_KIND_OR_QUANTITY;
        }
        return route == DeterminationRoute.SPTNP_ART16
                ? UnpaidDutyArticle.IMPORT_VALUE
                : UnpaidDutyArticle.REDETERMINED_VALUE;
    }

    private static List<FinedGoods> goods(Determination determination, boolean finable) {
        List<FinedGoods> goods = new ArrayList<>();
        for (ItemDifference item : determination.items()) {
            if (!item.differences().isEmpty() && isFinable(item) == finable) {
                goods.add(new FinedGoods(rate(item), item.dutyEstablished(), item.dutyDeclared()));
            }
        }
        return goods;
    }

    private static boolean isFinable(ItemDifference item) {
        return item.differences().stream().anyMatch(each -> each != Difference.TARIFF && each != Difference.TREATMENT);
    }

    /** Nought only if every part of the established item is charged at a rate of nought. */
    private static DutyRateLevel rate(ItemDifference item) {
        boolean free = item.established()
                .map(DeterminedBreach::dutyLines)
                .map(lines -> lines.stream().allMatch(line -> line.rate().isZero()))
                .orElse(false);
        return free ? DutyRateLevel.ZERO : DutyRateLevel.ABOVE_ZERO;
    }

    private static List<LevyLine> dutyLines(AssessedItem item) {
        return item.portions().stream()
                .flatMap(portion -> portion.lines().stream())
                .filter(line -> line.levy() == Levy.IMPORT_DUTY)
                .toList();
    }
}
