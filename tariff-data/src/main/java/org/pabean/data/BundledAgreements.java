package org.pabean.data;

import java.util.Arrays;
import java.util.List;
import org.pabean.data.internal.CoverageTable;
import org.pabean.data.internal.CsvRow;
import org.pabean.data.internal.Kept;
import org.pabean.data.internal.Resources;
import org.pabean.goods.Country;
import org.pabean.law.Coverage;
import org.pabean.tariff.AgreementCode;

/** The trade agreements that are known, with their partners and the form that proves origin. */
public final class BundledAgreements {

    /** Nothing is read yet. */
    public BundledAgreements() {}

    /** All agreements, in the order of their names. */
    public List<TradeAgreement> all() {
        return AGREEMENTS.get();
    }

    /** The agreements with a country. */
    public List<TradeAgreement> with(Country partner) {
        return all().stream()
                .filter(agreement -> agreement.partners().contains(partner))
                .toList();
    }

    /** What is known. */
    public Coverage coverage() {
        return CoverageTable.of("Agreements");
    }

    private static TradeAgreement agreement(CsvRow row) {
        List<Country> partners =
                Arrays.stream(row.get("partners").split(" ")).map(Country::of).toList();
        return new TradeAgreement(
                AgreementCode.of(row.get("scheme")), partners, row.get("proof"), row.get("instrument"));
    }

    private static final Kept<List<TradeAgreement>> AGREEMENTS = new Kept<>() {
        @Override
        protected List<TradeAgreement> load() {
            return Resources.table("agreements.csv").rows().stream()
                    .map(BundledAgreements::agreement)
                    .toList();
        }
    };
}
