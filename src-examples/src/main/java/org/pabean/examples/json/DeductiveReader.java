package org.pabean.examples.json;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.DeductiveFigures;
import org.pabean.declaration.ImportLevies;
import org.pabean.declaration.Resale;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** Reads the figures of the deductive method from the JSON that worked cases use. */
final class DeductiveReader {

    private DeductiveReader() {}

    static DeductiveFigures read(Facts facts) {
        return DeductiveFigures.builder()
                .inlandCosts(rupiah(facts, "inlandCosts").orElse(Rupiah.ZERO))
                .levies(facts.made("", () -> levies(facts)).orElseGet(ImportLevies::none))
                .addAllSales(facts.objects("sales").stream()
                        .flatMap(each -> each.made("transactions", () -> sale(each)).stream())
                        .toList())
                .unitPrice(rupiah(facts, "unitPrice"))
                .commission(facts.number("commissionPercent").map(Percent::ofValue))
                .profitAndGeneralExpenses(rupiah(facts, "profitAndGeneralExpenses"))
                .build();
    }

    private static ImportLevies levies(Facts facts) {
        return new ImportLevies(SaleReader.percent(facts, "dutyRate"), SaleReader.percent(facts, "taxRate"));
    }

    private static Optional<Rupiah> rupiah(Facts facts, String field) {
        return facts.number(field).map(Rupiah::of);
    }

    private static Resale sale(Facts facts) {
        Set<Resale.Trait> traits = EnumSet.noneOf(Resale.Trait.class);
        if (facts.flag("relatedBuyer", false)) {
            traits.add(Resale.Trait.RELATED_BUYER);
        }
        if (facts.flag("buyerSuppliedAssist", false)) {
            traits.add(Resale.Trait.BUYER_SUPPLIED_ASSIST);
        }
        return Resale.builder()
                .id(facts.required("id", facts.text("id"), ""))
                .transactions(facts.whole("transactions", 1))
                .date(facts.date("date"))
                .unitPrice(rupiah(facts, "unitPrice"))
                .quantity(facts.number("quantity"))
                .addAllTraits(traits)
                .build();
    }
}
