package org.pabean.declaration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Violations;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/**
 * Figures for working back from a selling price in Indonesia, all for one unit.
 *
 * @param inlandCosts usual costs of transport, insurance and the like in Indonesia
 * @param levies rates of duty and taxes paid because of import or sale; nought where the price is free of them
 * @param sales the sales; may be empty where the unit price is known
 * @param unitPrice the unit price, where it was found before
 * @param commission usual commission in percent of the price
 * @param profitAndGeneralExpenses usual profit and general expenses, taken as a whole
 * @param processing value of further processing; stating it is the importer's request to use sales of processed goods
 */
@Value.Builder
@PabeanStyle
public record DeductiveFigures(
        Rupiah inlandCosts,
        ImportLevies levies,
        List<Resale> sales,
        Optional<Rupiah> unitPrice,
        Optional<Percent> commission,
        Optional<Rupiah> profitAndGeneralExpenses,
        Optional<Rupiah> processing) {

    /**
     * Copies the list and refuses null.
     *
     * @throws org.pabean.law.InvalidInputException if both commission and profit are to be deducted
     */
    public DeductiveFigures {
        Objects.requireNonNull(inlandCosts, "inlandCosts");
        Objects.requireNonNull(levies, "levies");
        sales = List.copyOf(sales);
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(processing, "processing");
        Violations violations = new Violations();
        violations.check(
                commission.isEmpty() || profitAndGeneralExpenses.isEmpty(),
                "deductive.commission",
                "DEDUCTED_TWICE",
                () ->
                        "deduct either a commission or profit and general expenses, never both (WTO Customs Valuation Agreement "
                                + "art. 5.1(a)(i))");
        violations.refuseIfAny();
    }

    /** Starts with costs and levies. */
    public static DeductiveFiguresBuilderStages.BuildStart builder() {
        return DeductiveFiguresBuilderStages.start();
    }

    /** What the seller keeps of a price: commission, or profit and general expenses. */
    public Rupiah margin(Rupiah price) {
        return commission.map(price::times).or(() -> profitAndGeneralExpenses).orElse(Rupiah.ZERO);
    }
}
