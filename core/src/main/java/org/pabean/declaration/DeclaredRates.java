package org.pabean.declaration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.pabean.internal.PabeanOptionalStyle;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.Levy;

/**
 * Rates and positions that the declarant states for an item. What is stated wins over any look-up; what is not stated is
 * looked up by line, day and importer.
 *
 * @param importDuty rate of import duty
 * @param additionalDuties anti-dumping, countervailing, safeguard and retaliatory duty
 * @param excise excise
 * @param otherLevies other levies collected at import that belong to the import value, in rupiah
 * @param vat rate of VAT on the whole import value
 * @param vatPosition whether VAT is due, exempt or not collected
 * @param luxuryTax rate of luxury-goods sales tax; makes the item a luxury good
 * @param incomeTax rate of income tax article 22 before doubling
 * @param incomeTaxClass list of the income-tax regulation that the goods stand on
 * @param borneByGovernment levies that are computed but borne by the government (<i>ditanggung pemerintah</i>)
 */
@Value.Builder
@PabeanOptionalStyle
public record DeclaredRates(
        Optional<DutyRate> importDuty,
        List<AdditionalDuty> additionalDuties,
        Optional<ExciseClaim> excise,
        Optional<Rupiah> otherLevies,
        Optional<Percent> vat,
        Optional<VatPosition> vatPosition,
        Optional<Percent> luxuryTax,
        Optional<Percent> incomeTax,
        Optional<IncomeTaxClass> incomeTaxClass,
        Set<Levy> borneByGovernment) {

    private static final DeclaredRates NONE = builder().build();

    /** Copies the collections and refuses null. */
    public DeclaredRates {
        Objects.requireNonNull(importDuty, "importDuty");
        Objects.requireNonNull(excise, "excise");
        Objects.requireNonNull(otherLevies, "otherLevies");
        Objects.requireNonNull(vat, "vat");
        Objects.requireNonNull(vatPosition, "vatPosition");
        Objects.requireNonNull(luxuryTax, "luxuryTax");
        Objects.requireNonNull(incomeTax, "incomeTax");
        Objects.requireNonNull(incomeTaxClass, "incomeTaxClass");
        additionalDuties = List.copyOf(additionalDuties);
        borneByGovernment = Set.copyOf(borneByGovernment);
    }

    /** Starts with nothing stated. */
    public static DeclaredRatesBuilder builder() {
        return new DeclaredRatesBuilder();
    }

    /** Nothing stated: everything is looked up. */
    public static DeclaredRates none() {
        return NONE;
    }

    /** Whether nothing is stated, so that everything is looked up. */
    public boolean isSilent() {
        return Objects.equals(this, NONE);
    }

    /** These rates with a stated rate of luxury-goods sales tax; nought says that the item bears none. */
    public DeclaredRates withLuxuryTax(Percent rate) {
        return new DeclaredRates(
                importDuty,
                additionalDuties,
                excise,
                otherLevies,
                vat,
                vatPosition,
                Optional.of(rate),
                incomeTax,
                incomeTaxClass,
                borneByGovernment);
    }
}
