package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.Money;

/**
 * One line of a declaration (<i>seri barang</i>).
 *
 * @param number its number in the declaration, from 1
 * @param value what is said about its value
 * @param description the goods in words; no effect on any result
 * @param hsCode the tariff code: eight digits, or fewer where the duty rate is stated
 * @param origin the country of origin
 * @param quantity how much of it, in the unit of the tariff where the duty is specific
 * @param rates rates that the declarant states
 * @param preference what is claimed instead of the general rate
 * @param vehicle what is known of a motor vehicle, for its luxury-goods sales tax
 * @param prize which kind of prize it is, if it was won in an international contest
 * @param sale the transaction behind this line, where it is another than that of the consignment: a free sample among
 *     goods sold, for example
 * @param evidence what its value can be found by if its price cannot be used
 */
@Value.Builder
@PabeanStyle
public record GoodsItem(
        int number,
        ItemValue value,
        Optional<String> description,
        Optional<HsCode> hsCode,
        Optional<Country> origin,
        Optional<Quantity> quantity,
        DeclaredRates rates,
        Optional<PreferenceClaim> preference,
        Optional<VehicleFacts> vehicle,
        Optional<PrizeKind> prize,
        Optional<Sale> sale,
        Optional<ValuationEvidence> evidence) {

    /** Refuses null. */
    public GoodsItem {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(preference, "preference");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(hsCode, "hsCode");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(vehicle, "vehicle");
        Objects.requireNonNull(prize, "prize");
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * A classified item with its price, everything else being looked up.
     *
     * @param number its number in the declaration, from 1
     * @param line its tariff line of eight digits, with or without dots
     * @param price its price under the delivery term of the consignment
     * @throws IllegalArgumentException if the line is not a tariff code
     */
    public static GoodsItem of(int number, String line, Money price) {
        return builder()
                .number(number)
                .value(new ItemValue.Price(price))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(line))
                .build();
    }

    /** Whether only the base of the import taxes is known, so that no duty is computed. */
    public boolean isValuedForTaxesOnly() {
        return value instanceof ItemValue.ImportValue;
    }

    /**
     * Whether its value is found by the methods of valuation: from its price, its CIF value or, where no value is stated, from
     * its evidence.
     */
    public boolean isValuedByMethods() {
        return value instanceof ItemValue.Price
                || value instanceof ItemValue.Cif
                || (value instanceof ItemValue.None && evidence.isPresent());
    }

    /**
     * Whether line and value decide all levies by themselves: neither rates nor a preference, a vehicle or a prize is stated.
     */
    public boolean isOrdinary() {
        return rates.isSilent()
                && preference.isEmpty()
                && vehicle.isEmpty()
                && prize.isEmpty()
                && !(value instanceof ItemValue.ImportValue)
                && !(value instanceof ItemValue.None);
    }

    /** The tariff line (<i>pos tarif</i>) of the goods; empty if only a heading or nothing is stated. */
    public Optional<HsCode> tariffLine() {
        return hsCode.isPresent() && hsCode.get().isLine() ? hsCode : Optional.empty();
    }

    /** Starts with the required facts: number, value and stated rates. */
    public static GoodsItemBuilderStages.BuildStart builder() {
        return GoodsItemBuilderStages.start();
    }

    /** This item without a claim to a preference. */
    public GoodsItem withoutPreference() {
        return new GoodsItem(
                number,
                value,
                description,
                hsCode,
                origin,
                quantity,
                rates,
                Optional.empty(),
                vehicle,
                prize,
                sale,
                evidence);
    }

    /** This item with other stated rates. */
    public GoodsItem with(DeclaredRates others) {
        return new GoodsItem(
                number,
                value,
                description,
                hsCode,
                origin,
                quantity,
                others,
                preference,
                vehicle,
                prize,
                sale,
                evidence);
    }
}
