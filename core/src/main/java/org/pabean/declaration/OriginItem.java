package org.pabean.declaration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.internal.PabeanStyle;

/**
 * One item of a proof of origin.
 *
 * @param number its number on the proof, from 1
 * @param description the goods in words; no effect on any result
 * @param hsCode the tariff code on the proof, as a rule of six digits
 * @param quantity how much the proof covers
 * @param criterion the origin criterion as the proof writes it, for example {@code WO}, {@code PE}, {@code RVC 40}
 * @param materialOrigins countries of origin of the materials, as far as they are named
 */
@Value.Builder
@PabeanStyle
public record OriginItem(
        int number,
        Optional<String> description,
        Optional<HsCode> hsCode,
        Optional<Quantity> quantity,
        Optional<String> criterion,
        List<Country> materialOrigins) {

    /** Copies the list and refuses null. */
    public OriginItem {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(hsCode, "hsCode");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(criterion, "criterion");
        materialOrigins = List.copyOf(materialOrigins);
    }

    /** Starts with the number on the proof. */
    public static OriginItemBuilderStages.BuildStart builder() {
        return OriginItemBuilderStages.start();
    }
}
