package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pabean.declaration.Discount;
import org.pabean.declaration.Payment;
import org.pabean.declaration.Sale;
import org.pabean.declaration.SaleCondition;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Reading;
import org.pabean.law.Violation;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/**
 * The price actually paid or payable (<i>harga yang sebenarnya dibayar atau seharusnya dibayar</i>): the invoice price with
 * indirect payments and conditions of known value, less the discounts that count. A list price, a world price or a later
 * move of the market has no part in it.
 *
 * @param amount the price
 * @param discounts what became of each discount, in the order stated
 * @param provisional whether it will be fixed or reviewed later
 * @param steps how it came about
 * @param readings open points of law that it rests on
 * @param caveats warnings
 */
public record PricePaid(
        Money amount,
        List<DiscountFinding> discounts,
        boolean provisional,
        List<Step> steps,
        List<Reading> readings,
        List<Caveat> caveats) {

    private static final Citation CONDITION =
            Citation.verified(ValuationCitations.CVA, "Note to article 1, paragraph 1(b)");

    /** Copies the lists and refuses null. */
    public PricePaid {
        Objects.requireNonNull(amount, "amount");
        discounts = List.copyOf(discounts);
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
    }

    /**
     * The price paid for goods.
     *
     * @param invoice the invoice price
     * @param quantity how many units it pays for, by which scales of discount are read
     * @param sale the facts of the sale
     * @param context day and readings
     * @throws org.pabean.law.InvalidInputException if discounts exceed the price
     */
    public static PricePaid of(Money invoice, Fraction quantity, Sale sale, ValuationContext context) {
        Findings findings = new Findings(context);
        refuseForeign(invoice, sale);
        findings.step(
                new Wording("invoice price", "harga faktur"), Figure.of(invoice), ValuationCitations.TRANSACTION_VALUE);
        ContractPrice contract = new ContractPrice(invoice, sale.priceEvents(), findings);
        List<DiscountFinding> discounts = new ArrayList<>();
        Money price = contract.isOfEarlierSale()
                ? contract.amount()
                : bargained(contract.amount(), quantity, sale, discounts, findings);
        refuseNegative(invoice, price);
        return new PricePaid(
                contract.ofWhatArrived(price),
                discounts,
                contract.isProvisional(),
                findings.steps(),
                findings.readings(),
                findings.caveats());
    }

    private static Money bargained(
            Money agreed, Fraction quantity, Sale sale, List<DiscountFinding> discounts, Findings findings) {
        Money price = agreed;
        for (Payment payment : sale.payments()) {
            price = price.plus(PaymentBesideInvoice.counted(payment, findings));
        }
        for (SaleCondition condition : sale.conditions()) {
            price = price.plus(counted(condition, price, findings));
        }
        for (Discount discount : sale.discounts()) {
            DiscountFinding finding = new DiscountReview(agreed, quantity, findings).of(discount);
            discounts.add(finding);
            price = price.minus(finding.amount());
        }
        return price;
    }

    /** The rate of the first discount that has one. */
    public Optional<Percent> discountRate() {
        return discounts.stream().flatMap(each -> each.rate().stream()).findFirst();
    }

    private static Money counted(SaleCondition condition, Money price, Findings findings) {
        Money nothing = Money.zero(price.currency());
        if (condition.subject() == SaleCondition.Subject.PRODUCTION_OR_MARKETING) {
            return nothing;
        }
        if (condition.value().isEmpty()) {
            return nothing;
        }
        Money value = condition.value().get();
        findings.step(
                new Wording("plus value of a condition of the sale", "ditambah nilai persyaratan penjualan"),
                Figure.of(value),
                CONDITION);
        return value;
    }

    private static void refuseNegative(Money invoice, Money price) {
        if (invoice.amount().signum() < 0) {
            throw refusal("price", "AMOUNT_NEGATIVE", "a price of " + invoice + "; state nought or more");
        } else if (price.amount().signum() < 0) {
            throw refusal(
                    "sale.discounts",
                    "DISCOUNT_EXCEEDS_PRICE",
                    "discounts leave " + price + " of " + invoice + "; correct them");
        }
    }

    private static InvalidInputException refusal(String path, String code, String message) {
        return new InvalidInputException(List.of(new Violation(path, code, message)));
    }

    private static boolean statesAmounts(Sale sale) {
        return !(sale.payments().isEmpty()
                && sale.conditions().isEmpty()
                && sale.discounts().isEmpty()
                && sale.priceEvents().isEmpty());
    }

    private static void refuseForeign(Money invoice, Sale sale) {
        if (!statesAmounts(sale)) {
            return;
        }
        Violations violations = new Violations();
        UnaryOperator<Money> check = amount -> {
            violations.check(
                    amount.currency().equals(invoice.currency()),
                    "sale",
                    "CURRENCY_MIXED",
                    () -> amount + " beside a price in " + invoice.currency()
                            + "; state it in the currency of the price, or the exchange rates of both");
            return amount;
        };
        sale.payments().forEach(each -> each.withAmounts(check));
        sale.conditions().forEach(each -> each.withAmounts(check));
        sale.discounts().forEach(each -> each.withAmounts(check));
        sale.priceEvents().forEach(each -> each.withAmounts(check));
        violations.refuseIfAny();
    }
}
