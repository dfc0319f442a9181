package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.Sale;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.goods.Quantity;
import org.pabean.law.Violations;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Money;
import org.pabean.valuation.UndeterminedValueException.UndeterminedItem;

/**
 * The customs values of a consignment: the charges of the whole are shared over the lines by their prices, and each line is
 * valued with its share by the first of six methods that can be used. Nothing is rounded, so the lines add up to the
 * consignment.
 *
 * <p>Each line is valued on its own, so one declaration may mix methods: a line may state a {@linkplain GoodsItem#sale()
 * transaction of its own}, such as a gift among goods sold, and the {@linkplain GoodsItem#evidence() facts} that methods II to
 * VI need. A line with such facts needs no price.
 *
 * <p>Lines declared by their CIF value keep it. Lines declared by a customs value or import value in rupiah, or without value
 * and evidence, are not valued here.
 *
 * <p>A freight or insurance that the delivery term leaves out of the price and that no charge states is <b>unknown</b>, and
 * the norm of the law stands in for it; a charge of nought says that none was paid.
 *
 * @param items the valued lines, in the order of the consignment
 */
public record ConsignmentValuation(List<ItemCif> items) {

    /** Copies the list. */
    public ConsignmentValuation {
        items = List.copyOf(items);
    }

    /**
     * Values the lines of a consignment by the six methods of the library.
     *
     * @throws org.pabean.law.InvalidInputException if charges contradict the delivery term, or amounts of several currencies
     *     meet without exchange rates
     * @throws org.pabean.money.MissingExchangeRateException if an amount cannot be converted for want of a rate
     * @throws UndeterminedValueException if lines have no customs value
     */
    public static ConsignmentValuation of(Consignment consignment, ValuationContext context) {
        return of(consignment, context, ValuationSequence.standard());
    }

    /**
     * Values the lines of a consignment by these methods.
     *
     * @throws org.pabean.law.InvalidInputException if charges contradict the delivery term, or amounts of several currencies
     *     meet without exchange rates
     * @throws org.pabean.money.MissingExchangeRateException if an amount cannot be converted for want of a rate
     * @throws UndeterminedValueException if lines have no customs value
     */
    public static ConsignmentValuation of(
            Consignment consignment, ValuationContext context, ValuationSequence sequence) {
        return new ConsignmentValuation(new Valuing(consignment, context, sequence).items());
    }

    /** The value of the line of this number; empty if it was not valued here. */
    public Optional<ItemCif> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** The work on one consignment. */
    private static final class Valuing {

        private final Consignment consignment;
        private final ValuationContext context;
        private final ValuationSequence sequence;
        private final PriceShares charges;
        private final PriceShares sale;
        private final List<UndeterminedItem> undetermined = new ArrayList<>();

        Valuing(Consignment consignment, ValuationContext context, ValuationSequence sequence) {
            this.consignment = consignment;
            this.context = context;
            this.sequence = sequence;
            this.charges = PriceShares.over(consignment.items(), context);
            List<GoodsItem> shared = withoutSaleOfTheirOwn(consignment.items());
            this.sale = shared.size() == consignment.items().size() ? charges : PriceShares.over(shared, context);
        }

        private static List<GoodsItem> withoutSaleOfTheirOwn(List<GoodsItem> items) {
            List<GoodsItem> shared = new ArrayList<>(items.size());
            for (GoodsItem item : items) {
                if (item.sale().isEmpty()) {
                    shared.add(item);
                }
            }
            return shared;
        }

        List<ItemCif> items() {
            refuseFreeGoods();
            List<ItemCif> valued = new ArrayList<>();
            for (GoodsItem item : consignment.items()) {
                Optional<ItemCif> value = value(item);
                if (value.isPresent()) {
                    valued.add(value.get());
                }
            }
            if (!undetermined.isEmpty()) {
                throw new UndeterminedValueException(undetermined);
            }
            return valued;
        }

        private Optional<ItemCif> value(GoodsItem item) {
            if (item.value() instanceof ItemValue.Price priced) {
                return determine(item, priced(item, priced.price()));
            } else if (item.value() instanceof ItemValue.Cif stated) {
                return Optional.of(new ItemCif(item.number(), stated(stated.cif())));
            } else if (item.value() instanceof ItemValue.None && item.evidence().isPresent()) {
                return determine(item, unpriced(item, item.evidence().get()));
            }
            return Optional.empty();
        }

        private Optional<ItemCif> determine(GoodsItem item, ValueDeclaration facts) {
            ValuationOutcome outcome = sequence.determine(facts, context);
            if (outcome instanceof ValuationOutcome.Determined determined) {
                return Optional.of(new ItemCif(item.number(), determined.value()));
            }
            undetermined.add(new UndeterminedItem(item.number(), outcome.left()));
            return Optional.empty();
        }

        private ValueDeclaration priced(GoodsItem item, Money price) {
            Carriage whole = new Carriage(
                    consignment.incoterm(),
                    consignment.charges(),
                    consignment.journey(),
                    item.origin(),
                    Optional.empty());
            return ValueDeclaration.builder()
                    .currency(price.currency())
                    .evidence(item.evidence().orElse(ValuationEvidence.none()))
                    .price(price)
                    .quantity(item.quantity().map(Quantity::amount))
                    .carriage(whole.share(charges.of(price)))
                    .sale(sale(item, price))
                    .build();
        }

        private Optional<Sale> sale(GoodsItem item, Money price) {
            return item.sale().isPresent() || consignment.sale().isEmpty()
                    ? item.sale()
                    : Optional.of(consignment.sale().get().share(sale.of(price)));
        }

        private ValueDeclaration unpriced(GoodsItem item, ValuationEvidence evidence) {
            return ValueDeclaration.builder()
                    .currency(evidence.currency().orElse(CurrencyCode.IDR))
                    .evidence(evidence)
                    .quantity(item.quantity().map(Quantity::amount))
                    .sale(item.sale())
                    .build();
        }

        private static CustomsValue stated(Money cif) {
            return CustomsValue.builder()
                    .method(MethodNumber.I)
                    .amount(cif)
                    .provisional(false)
                    .build();
        }

        private void refuseFreeGoods() {
            boolean undefined = (charges.areUndefined() && areChargesDue())
                    || (sale.areUndefined() && consignment.sale().isPresent());
            Violations violations = new Violations();
            violations.check(
                    !undefined,
                    "consignment.items",
                    "PRICES_ALL_NOUGHT",
                    "charges cannot be shared over lines without a price; state the CIF value of each line");
            violations.refuseIfAny();
        }

        private boolean areChargesDue() {
            for (Charge charge : consignment.charges()) {
                if (charge.amount().isPresent()
                        && charge.amount().get().amount().signum() != 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
