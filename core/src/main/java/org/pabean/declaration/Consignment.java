package org.pabean.declaration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;

/**
 * The goods of a declaration with their terms of delivery and the costs of their way.
 *
 * @param incoterm the delivery term that the prices are made on
 * @param items the lines, at least one, in the order of the declaration
 * @param charges costs of the whole consignment, shared over the items by price
 * @param journey the way of the goods
 * @param sale the facts of the transaction; a plain sale at the prices of the items if none are given
 */
@Value.Builder
@PabeanStyle
public record Consignment(
        Incoterm incoterm,
        List<GoodsItem> items,
        List<Charge> charges,
        Optional<Journey> journey,
        Optional<Sale> sale) {

    /** Copies the lists and refuses null. */
    public Consignment {
        Objects.requireNonNull(incoterm, "incoterm");
        items = List.copyOf(items);
        charges = List.copyOf(charges);
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(sale, "sale");
    }

    /** Starts with the delivery term. */
    public static ConsignmentBuilderStages.BuildStart builder() {
        return ConsignmentBuilderStages.start();
    }

    /** Items on a delivery term, without charges of their own. */
    public static Consignment of(Incoterm incoterm, GoodsItem... items) {
        return builder().incoterm(incoterm).addItems(items).build();
    }

    /** This consignment with other items. */
    public Consignment with(List<GoodsItem> others) {
        return new Consignment(incoterm, others, charges, journey, sale);
    }
}
