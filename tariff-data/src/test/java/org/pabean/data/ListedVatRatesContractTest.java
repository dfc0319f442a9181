package org.pabean.data;

import java.time.LocalDate;
import org.pabean.goods.HsCode;
import org.pabean.levy.LevyRates;
import org.pabean.testkit.LevyRatesContract;

/** VAT and income-tax lists of loaded files over the bundled rates. */
class ListedVatRatesContractTest extends LevyRatesContract {

    @Override
    protected LevyRates rates() {
        LevyRates taxed = VatRateList.parse("vat.csv", "rate_pct,base,from,to,instrument\n13,,2027-01-01,,UU 1/2026\n")
                .over(new BundledLevyRates());
        return IncomeTaxLists.parse("lists.csv", "class,hs,from,to,instrument\nLIST_A,6404,2027-01-01,,PMK 9/2026\n")
                .over(taxed);
    }

    @Override
    protected LocalDate aKnownDay() {
        return LocalDate.of(2027, 1, 1);
    }

    @Override
    protected LocalDate aDayOutside() {
        return LocalDate.of(1996, 3, 31);
    }

    @Override
    protected HsCode anOrdinaryLine() {
        return HsCode.of("64041190");
    }
}
