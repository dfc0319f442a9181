package org.pabean.levy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.law.NotInForceException;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.VatMark;

/** The rates of import taxes and excise as they stand on one day. Safe for many threads. */
public interface LevyLaw {

    /** The day. */
    LocalDate day();

    /** The statutory rate of VAT. */
    VatRate vat();

    /**
     * The rates of luxury-goods sales tax that a line may bear; {@link LuxuryRate#NONE} for most lines.
     *
     * @throws NotInForceException if it is not known whether the line bore the tax on the day
     */
    LuxuryRate luxury(HsCode line);

    /**
     * The rate of income tax article 22, before it is doubled for want of a taxpayer number.
     *
     * @param goods the class of the goods
     * @param holdsApi whether the importer has an importer identification number (API)
     * @throws NotInForceException if no rate is known for the day
     */
    TaxRate incomeTax(IncomeTaxClass goods, boolean holdsApi);

    /**
     * The rate of excise at import.
     *
     * @throws NotInForceException if no rate is known for the day
     */
    ExciseRate excise(ExciseGroup goods);

    /**
     * The class that a list of the income-tax regulation puts a line in; {@link IncomeTaxClass#OTHER} where the lists are
     * known and the line stands on none, empty where they are not known.
     */
    default Optional<IncomeTaxClass> incomeTaxClass(HsCode line) {
        return Optional.empty();
    }

    /** The rules that choose among several rates of luxury-goods sales tax of a vehicle line; empty for other lines. */
    default List<VehicleRule> vehicleRules(HsCode line) {
        return List.of();
    }

    /**
     * What the VAT column of the tariff book marks a line with on the day; empty for ordinary lines and where no mark is
     * known. A mark changes no rate: the declarant states how the item stands to VAT.
     */
    default Optional<VatMark> vatMark(HsCode line) {
        return Optional.empty();
    }
}
