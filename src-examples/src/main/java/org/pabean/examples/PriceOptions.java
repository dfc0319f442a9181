package org.pabean.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.HsCode;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.tariff.DutyRate;
import picocli.CommandLine.Option;

/** The options that describe goods and their price; shared by the commands for parcels, travellers and devices. */
final class PriceOptions {

    @Option(
            names = "--fob",
            required = true,
            paramLabel = "AMOUNT",
            description = "FOB price; repeat it for more items")
    private List<BigDecimal> fob = List.of();

    @Option(names = "--currency", defaultValue = "USD", paramLabel = "CODE", description = "currency (default: USD)")
    private String currency = "USD";

    @Option(names = "--freight", defaultValue = "0", paramLabel = "AMOUNT", description = "freight of all items")
    private BigDecimal freight = BigDecimal.ZERO;

    @Option(names = "--insurance", defaultValue = "0", paramLabel = "AMOUNT", description = "insurance of all items")
    private BigDecimal insurance = BigDecimal.ZERO;

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "day of registration, as 2025-04-01")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--rate", paramLabel = "RUPIAH", description = "rupiah for one unit of the currency")
    private Optional<BigDecimal> rate = Optional.empty();

    @Option(
            names = "--category",
            paramLabel = "NAME",
            converter = Category.Reader.class,
            description = "books, bags, textiles, shoes, cosmetics, steel, watches, bicycles or other")
    private Category category = Category.OTHER;

    @Option(names = "--hs", paramLabel = "CODE", description = "tariff code; wins over --category")
    private Optional<String> hs = Optional.empty();

    @Option(names = "--duty", paramLabel = "PERCENT", description = "rate of import duty, where it is known")
    private Optional<BigDecimal> duty = Optional.empty();

    @Option(names = "--income-tax", paramLabel = "PERCENT", description = "rate of income tax before doubling")
    private Optional<BigDecimal> incomeTax = Optional.empty();

    @Option(names = "--no-npwp", description = "the importer has no taxpayer number")
    private boolean withoutTaxNumber;

    @Option(names = "--business", description = "the importer is a business entity")
    private boolean business;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or id; default ${DEFAULT-VALUE}")
    private String language = "en";

    LocalDate day() {
        return on;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    Importer importer() {
        return new Importer(false, !withoutTaxNumber, business);
    }

    List<ExchangeRate> exchangeRates() {
        return rate.map(rupiah -> List.of(ExchangeRate.supplied(CurrencyCode.of(currency), Fraction.of(rupiah), 1)))
                .orElse(List.of());
    }

    Consignment consignment() {
        List<GoodsItem> items = new ArrayList<>();
        for (BigDecimal price : fob) {
            items.add(GoodsItem.builder()
                    .number(items.size() + 1)
                    .value(new ItemValue.Price(money(price)))
                    .rates(rates())
                    .hsCode(hs.map(HsCode::of).or(category::hsCode))
                    .build());
        }
        return Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addAllItems(items)
                .addCharges(Charge.of(Charge.Kind.FREIGHT, money(freight)))
                .addCharges(Charge.of(Charge.Kind.INSURANCE, money(insurance)))
                .build();
    }

    private Money money(BigDecimal amount) {
        return new Money(CurrencyCode.of(currency), Fraction.of(amount));
    }

    private DeclaredRates rates() {
        return DeclaredRates.builder()
                .importDuty(duty.map(Percent::of).map(DutyRate::of))
                .incomeTax(incomeTax.map(Percent::of))
                .build();
    }
}
