package org.pabean.examples.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pabean.declaration.AdditionalDuty;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.PrizeKind;
import org.pabean.declaration.VatPosition;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.Levy;

/**
 * Reads one line of a declaration. Beside the fields of the worked cases it takes {@code sale}, the transaction of this line, and
 * {@code evidence}, the facts of methods II to VI, each with the fields that they have in a case of valuation.
 */
final class ItemReader {

    private enum AdditionalDutyType {
        ANTI_DUMPING(Levy.ANTI_DUMPING_DUTY),
        COUNTERVAILING(Levy.COUNTERVAILING_DUTY),
        SAFEGUARD(Levy.SAFEGUARD_DUTY),
        RETALIATORY(Levy.RETALIATORY_DUTY);

        private final Levy levy;

        AdditionalDutyType(Levy levy) {
            this.levy = levy;
        }
    }

    private final Facts line;
    private final CurrencyCode currency;

    private ItemReader(Facts line, CurrencyCode currency) {
        this.line = line;
        this.currency = currency;
    }

    static GoodsItem read(Facts line, int number, CurrencyCode currency) {
        return new ItemReader(line, currency).item(number);
    }

    private GoodsItem item(int number) {
        Optional<Quantity> quantity = quantity();
        return GoodsItem.builder()
                .number(line.whole("number", number))
                .value(value())
                .rates(rates(quantity))
                .description(line.text("description"))
                .hsCode(hsCode())
                .origin(origin())
                .quantity(quantity)
                .prize(line.choice("prizeKind", PrizeKind.class))
                .sale(line.object("sale").map(sale -> new SaleReader(sale, currency).read()))
                .evidence(line.object("evidence").map(evidence -> new EvidenceReader(evidence, currency).read()))
                .build();
    }

    private Optional<HsCode> hsCode() {
        Optional<String> text = line.text("hs");
        try {
            return text.map(HsCode::of);
        } catch (IllegalArgumentException notACode) {
            line.fault("hs", "TARIFF_CODE_INVALID", String.valueOf(notACode.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Country> origin() {
        Optional<String> code = line.text("origin");
        if (code.isPresent() && !Country.isKnown(code.get())) {
            line.fault("origin", "COUNTRY_UNKNOWN", "use an ISO 3166-1 code in two capitals, such as SG");
        }
        return code.filter(Country::isKnown).map(Country::of);
    }

    private Optional<Quantity> quantity() {
        Optional<Fraction> amount = line.number("quantity");
        Optional<UnitOfMeasure> unit = line.choice("quantityUnit", UnitOfMeasure.class);
        if (amount.isPresent() && unit.isEmpty()) {
            line.required("quantityUnit", unit, UnitOfMeasure.PCE);
        } else if (unit.isPresent() && amount.isEmpty()) {
            line.required("quantity", amount, Fraction.ONE);
        }
        return amount.flatMap(number -> unit.map(each -> new Quantity(number, each)));
    }

    private ItemValue value() {
        Optional<Fraction> fob = line.number("fob");
        Optional<Fraction> cif = line.number("cif");
        Optional<Fraction> customsValue = line.number("customsValue");
        Optional<Fraction> importValue = line.number("importValue");
        line.atMostOne("VALUE_AMBIGUOUS", "fob", "cif", "customsValue", "importValue");
        if (fob.isPresent()) {
            return new ItemValue.Price(new Money(currency, fob.get()));
        } else if (cif.isPresent()) {
            return new ItemValue.Cif(new Money(currency, cif.get()));
        } else if (customsValue.isPresent()) {
            return new ItemValue.CustomsValue(Rupiah.of(customsValue.get()));
        } else if (importValue.isPresent()) {
            return new ItemValue.ImportValue(Rupiah.of(importValue.get()));
        }
        noteMissingValue();
        return new ItemValue.None();
    }

    /** Without a value only a duty by quantity or a known sum can be found. */
    private void noteMissingValue() {
        boolean stated = Stream.of(
                        "fob", "cif", "customsValue", "importValue", "quantity", "importDutyAmount", "evidence")
                .anyMatch(line::has);
        if (!stated && line.isObject()) {
            line.fault("", "VALUE_MISSING", "state fob, cif, customsValue or importValue");
        }
    }

    private DeclaredRates rates(Optional<Quantity> quantity) {
        return DeclaredRates.builder()
                .importDuty(importDuty(quantity))
                .addAllAdditionalDuties(additionalDuties(quantity))
                .excise(line.object("excise").flatMap(excise -> excise(excise, quantity)))
                .otherLevies(line.number("otherLevies").map(Rupiah::of))
                .vat(percent("vatRate"))
                .vatPosition(line.choice("vatTreatment", VatPosition.class))
                .luxuryTax(percent("luxuryTaxRate"))
                .incomeTax(percent("incomeTaxRate"))
                .incomeTaxClass(line.choice("incomeTaxClass", IncomeTaxClass.class))
                .borneByGovernment(borne())
                .build();
    }

    private Set<Levy> borne() {
        return line.flag("luxuryTaxBorneByGovernment", false)
                ? EnumSet.of(Levy.LUXURY_TAX)
                : EnumSet.noneOf(Levy.class);
    }

    private Optional<Percent> percent(String field) {
        return line.number(field).map(Percent::ofValue);
    }

    private Optional<DutyRate> importDuty(Optional<Quantity> quantity) {
        Optional<DutyRate> sum = line.number("importDutyAmount").map(amount -> new DutyRate.Sum(Rupiah.of(amount)));
        Optional<DutyRate> percent = percent("importDutyRate").map(DutyRate::of);
        Optional<DutyRate> specific = perUnit(line, "importDutyPerUnit", quantity);
        line.atMostOne("RATE_AMBIGUOUS", "importDutyRate", "importDutyPerUnit", "importDutyAmount");
        return percent.or(() -> specific).or(() -> sum);
    }

    private static Optional<DutyRate> perUnit(Facts at, String field, Optional<Quantity> quantity) {
        Optional<Fraction> perUnit = at.number(field);
        if (perUnit.isPresent() && quantity.isEmpty()) {
            at.fault(field, "QUANTITY_MISSING", "a rate per unit needs quantity and quantityUnit of the item");
        }
        return perUnit.flatMap(rupiah -> quantity.map(each -> DutyRate.perUnit(Rupiah.of(rupiah), each.unit())));
    }

    private List<AdditionalDuty> additionalDuties(Optional<Quantity> quantity) {
        List<AdditionalDuty> duties = new ArrayList<>();
        for (Facts each : line.objects("additionalDuties")) {
            AdditionalDutyType type = each.required(
                    "type", each.choice("type", AdditionalDutyType.class), AdditionalDutyType.ANTI_DUMPING);
            Optional<DutyRate> percent =
                    each.number("rate").map(Percent::ofValue).map(DutyRate::of);
            Optional<DutyRate> specific = perUnit(each, "perUnit", quantity);
            Optional<DutyRate> rate = percent.or(() -> specific);
            each.atMostOne("RATE_AMBIGUOUS", "rate", "perUnit");
            if (rate.isEmpty() && !each.has("perUnit")) {
                each.required("rate", rate, DutyRate.AdValorem.FREE);
            }
            rate.ifPresent(found -> duties.add(new AdditionalDuty(type.levy, found)));
        }
        return duties;
    }

    private static Optional<ExciseClaim> excise(Facts excise, Optional<Quantity> quantity) {
        Optional<ExciseClaim> sum =
                excise.number("amount").map(amount -> new ExciseClaim.Given(new DutyRate.Sum(Rupiah.of(amount))));
        Optional<ExciseClaim> perUnit = perUnit(excise, "perUnit", quantity).map(ExciseClaim.Given::new);
        Optional<ExciseClaim> group = excise.choice("group", ExciseGroup.class).map(ExciseClaim.OfGroup::new);
        if (!excise.has("amount") && !excise.has("perUnit") && !excise.has("group")) {
            excise.required("amount", sum, new ExciseClaim.Given(DutyRate.AdValorem.FREE));
        }
        excise.atMostOne("RATE_AMBIGUOUS", "amount", "perUnit", "group");
        return sum.or(() -> perUnit).or(() -> group);
    }
}
