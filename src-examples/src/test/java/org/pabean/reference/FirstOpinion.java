package org.pabean.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.AdditionalDuty;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Circumstances;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.Facility;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.PrizeKind;
import org.pabean.declaration.VatPosition;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.levy.IncomeTaxBase;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.Levy;

/** What the library makes of a sheet. */
final class FirstOpinion {

    static final Map<String, Levy> LEVIES = Map.of(
            "importDuty", Levy.IMPORT_DUTY,
            "antiDumpingDuty", Levy.ANTI_DUMPING_DUTY,
            "countervailingDuty", Levy.COUNTERVAILING_DUTY,
            "safeguardDuty", Levy.SAFEGUARD_DUTY,
            "retaliatoryDuty", Levy.RETALIATORY_DUTY,
            "excise", Levy.EXCISE,
            "vat", Levy.VAT,
            "luxuryTax", Levy.LUXURY_TAX,
            "incomeTax", Levy.INCOME_TAX);

    private final Assessor plain = Assessor.standard();
    private final Map<RoundingPolicy, Assessor> rounding = new EnumMap<>(RoundingPolicy.class);

    FirstOpinion() {
        for (RoundingPolicy policy : RoundingPolicy.values()) {
            rounding.put(policy, plain.rounding(policy));
        }
    }

    Levied of(Sheet sheet) {
        Assessor assessor =
                sheet.rounding.map(RoundingPolicy::valueOf).map(rounding::get).orElse(plain);
        Assessor chosen = sheet.cutIncomeTaxBase ? assessor.with(IncomeTaxBase.DOWN_TO_THOUSAND) : assessor;
        return levied(chosen.assess(declaration(sheet)));
    }

    private static Levied levied(Assessment assessment) {
        Levied levied = new Levied();
        LEVIES.forEach((name, levy) -> levied.put(name, ratio(assessment.amount(levy))));
        levied.put("customsValue", ratio(assessment.customsValue()));
        levied.put("importValue", ratio(assessment.importValue()));
        levied.put("total", ratio(assessment.total()));
        levied.put("borneByGovernment", ratio(assessment.borneByGovernment()));
        levied.put("amountDue", ratio(assessment.amountDue()));
        return levied;
    }

    static Ratio ratio(Rupiah rupiah) {
        String text = rupiah.amount().asRatio();
        int slash = text.indexOf('/');
        return slash < 0
                ? Ratio.of(new BigInteger(text), BigInteger.ONE)
                : Ratio.of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    static Declaration declaration(Sheet sheet) {
        CurrencyCode currency = CurrencyCode.of(sheet.currency);
        Consignment consignment = Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addAllItems(items(sheet, currency))
                .addCharges(Charge.of(Charge.Kind.FREIGHT, money(currency, sheet.freight)))
                .addCharges(Charge.of(Charge.Kind.INSURANCE, money(currency, sheet.insurance)))
                .build();
        return Declaration.builder()
                .documentType(documentType(sheet.form))
                .registrationDate(sheet.day)
                .importer(new Importer(sheet.api, sheet.npwp, sheet.business))
                .consignment(consignment)
                .paymentDate(sheet.paymentDay)
                .addAllExchangeRates(exchangeRates(sheet, currency))
                .facility(facility(sheet))
                .circumstances(circumstances(sheet))
                .build();
    }

    private static DocumentType documentType(Sheet.Form form) {
        return switch (form) {
            case PIB -> DocumentType.IMPORT_DECLARATION;
            case PIBK -> DocumentType.SPECIAL_IMPORT_DECLARATION;
            case CN -> DocumentType.CONSIGNMENT_NOTE;
            case PASSENGER -> DocumentType.PASSENGER_DECLARATION;
            case CREW -> DocumentType.CREW_DECLARATION;
            case IMEI -> DocumentType.DEVICE_REGISTRATION;
        };
    }

    private static List<ExchangeRate> exchangeRates(Sheet sheet, CurrencyCode currency) {
        List<ExchangeRate> rates = new ArrayList<>();
        sheet.statedDollar.ifPresent(
                rupiah -> rates.add(ExchangeRate.supplied(CurrencyCode.USD, Fraction.of(rupiah), 1)));
        if (!sheet.currency.equals("USD")) {
            sheet.statedRate.ifPresent(
                    rupiah -> rates.add(ExchangeRate.supplied(currency, Fraction.of(rupiah), sheet.per)));
        }
        return rates;
    }

    private static Optional<Facility> facility(Sheet sheet) {
        return switch (sheet.facility) {
            case "DUTY_EXEMPTION" -> Optional.of(new Facility.DutyExemption());
            case "TEMPORARY_IMPORT" ->
                Optional.of(new Facility.TemporaryImport(sheet.months, Percent.of(sheet.monthlyRate)));
            case "BONDED_STORAGE_RELEASE" ->
                Optional.of(new Facility.BondedStorageRelease(Optional.of(Percent.of(33))));
            default -> Optional.empty();
        };
    }

    private static Optional<Circumstances> circumstances(Sheet sheet) {
        Optional<Money> allowance = sheet.allowance.map(amount -> money(CurrencyCode.USD, amount));
        return switch (sheet.form) {
            case PIB, PIBK -> Optional.empty();
            case CN ->
                Optional.of(new Circumstances.Parcel(
                        Circumstances.Scheme.valueOf(sheet.scheme), sheet.shipment, sheet.registeredWorker, allowance));
            case PASSENGER, CREW ->
                Optional.of(new Circumstances.Travel(
                        sheet.personal ? Circumstances.Purpose.PERSONAL : Circumstances.Purpose.NON_PERSONAL,
                        Circumstances.Pilgrim.valueOf(sheet.pilgrim),
                        allowance));
            case IMEI ->
                Optional.of(new Circumstances.Device(
                        sheet.late ? Circumstances.Registration.LATE : Circumstances.Registration.ON_ARRIVAL,
                        sheet.late ? 20 : 0,
                        allowance));
        };
    }

    private static List<GoodsItem> items(Sheet sheet, CurrencyCode currency) {
        List<GoodsItem> items = new ArrayList<>();
        for (Sheet.Line line : sheet.lines) {
            items.add(GoodsItem.builder()
                    .number(items.size() + 1)
                    .value(value(line, currency))
                    .rates(rates(line))
                    .hsCode(line.hs.isEmpty() ? Optional.empty() : Optional.of(HsCode.of(line.hs)))
                    .quantity(new Quantity(Fraction.of(line.quantity), UnitOfMeasure.valueOf(line.unit)))
                    .prize(line.prize.isEmpty() ? Optional.empty() : Optional.of(PrizeKind.valueOf(line.prize)))
                    .build());
        }
        return items;
    }

    private static ItemValue value(Sheet.Line line, CurrencyCode currency) {
        return switch (line.kind) {
            case FOB -> new ItemValue.Price(money(currency, line.value));
            case CIF -> new ItemValue.Cif(money(currency, line.value));
            case CUSTOMS_VALUE -> new ItemValue.CustomsValue(rupiah(line.value));
            case IMPORT_VALUE -> new ItemValue.ImportValue(rupiah(line.value));
        };
    }

    private static DeclaredRates rates(Sheet.Line line) {
        return DeclaredRates.builder()
                .importDuty(duty(line))
                .addAllAdditionalDuties(additional(line))
                .excise(excise(line))
                .otherLevies(line.otherLevies.signum() == 0 ? Optional.empty() : Optional.of(rupiah(line.otherLevies)))
                .vat(line.vatRate.map(Percent::of))
                .vatPosition(line.vatCollected ? VatPosition.TAXABLE : VatPosition.EXEMPT)
                .luxuryTax(line.luxuryRate.map(Percent::of))
                .incomeTax(line.incomeTaxRate.map(Percent::of))
                .incomeTaxClass(
                        line.incomeTaxClass.isEmpty()
                                ? Optional.empty()
                                : Optional.of(IncomeTaxClass.valueOf(line.incomeTaxClass)))
                .borneByGovernment(line.luxuryBorne ? EnumSet.of(Levy.LUXURY_TAX) : EnumSet.noneOf(Levy.class))
                .build();
    }

    private static Optional<DutyRate> duty(Sheet.Line line) {
        return switch (line.duty) {
            case NOT_STATED -> Optional.empty();
            case PERCENT -> Optional.of(DutyRate.of(Percent.of(line.dutyFigure)));
            case PER_UNIT -> Optional.of(DutyRate.perUnit(rupiah(line.dutyFigure), UnitOfMeasure.valueOf(line.unit)));
            case SUM -> Optional.of(new DutyRate.Sum(rupiah(line.dutyFigure)));
        };
    }

    private static List<AdditionalDuty> additional(Sheet.Line line) {
        List<AdditionalDuty> duties = new ArrayList<>();
        line.additionalPercents.forEach(
                (name, percent) -> duties.add(new AdditionalDuty(LEVIES.get(name), DutyRate.of(Percent.of(percent)))));
        line.additionalPerUnit.forEach((name, rupiah) -> duties.add(new AdditionalDuty(
                LEVIES.get(name), DutyRate.perUnit(rupiah(rupiah), UnitOfMeasure.valueOf(line.unit)))));
        return duties;
    }

    private static Optional<ExciseClaim> excise(Sheet.Line line) {
        return switch (line.excise) {
            case NOT_STATED -> Optional.empty();
            case PERCENT -> Optional.of(new ExciseClaim.OfGroup(ExciseGroup.valueOf(line.exciseGroup)));
            case PER_UNIT ->
                Optional.of(new ExciseClaim.Given(
                        DutyRate.perUnit(rupiah(line.exciseFigure), UnitOfMeasure.valueOf(line.unit))));
            case SUM -> Optional.of(new ExciseClaim.Given(new DutyRate.Sum(rupiah(line.exciseFigure))));
        };
    }

    private static Money money(CurrencyCode currency, BigDecimal amount) {
        return new Money(currency, Fraction.of(amount));
    }

    private static Rupiah rupiah(BigDecimal amount) {
        return Rupiah.of(Fraction.of(amount));
    }
}
