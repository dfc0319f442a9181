package org.pabean.examples.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Circumstances;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Facility;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;
import org.pabean.money.MissingExchangeRateException;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/**
 * Reads a declaration from the JSON that worked cases use: prices FOB, with freight and insurance of the whole consignment
 * beside them.
 */
public final class DeclarationReader {

    private enum Document {
        PIB(DocumentType.IMPORT_DECLARATION),
        PIBK(DocumentType.SPECIAL_IMPORT_DECLARATION),
        CN(DocumentType.CONSIGNMENT_NOTE),
        PASSENGER(DocumentType.PASSENGER_DECLARATION),
        CREW(DocumentType.CREW_DECLARATION),
        IMEI(DocumentType.DEVICE_REGISTRATION);

        private final DocumentType type;

        Document(DocumentType type) {
            this.type = type;
        }
    }

    private enum FacilityKind {
        DUTY_EXEMPTION,
        TEMPORARY_IMPORT,
        BONDED_STORAGE_RELEASE
    }

    private final ExchangeRates decrees;

    /** A reader that takes the dollar's rate for cross rates from these decrees. */
    public DeclarationReader(ExchangeRates decrees) {
        this.decrees = decrees;
    }

    /** The form of declaration that a text names. */
    public static DocumentType documentType(Facts facts) {
        return facts.required("documentType", facts.choice("documentType", Document.class), Document.PIB).type;
    }

    /**
     * The declaration that a text describes.
     *
     * @param facts the text
     * @param defaultDate the registration date where the text has none; without it the field is required
     */
    public Declaration read(Facts facts, Optional<LocalDate> defaultDate) {
        Optional<LocalDate> stated = facts.date("registrationDate");
        LocalDate registered =
                facts.required("registrationDate", stated.isPresent() ? stated : defaultDate, LocalDate.EPOCH);
        Optional<LocalDate> paid = facts.date("paymentDate");
        DocumentType documentType = documentType(facts);
        CurrencyCode currency = currency(facts);
        if (Arrays.stream(Document.values()).anyMatch(each -> each.name().equals(facts.plain("documentType")))) {
            new FormFields(facts, documentType).noteMisplaced();
        }
        return Declaration.builder()
                .documentType(documentType)
                .registrationDate(registered)
                .importer(importer(facts))
                .consignment(consignment(facts, currency))
                .paymentDate(paid)
                .addAllExchangeRates(exchangeRates(facts, paid.orElse(registered)))
                .facility(facts.object("facility").flatMap(DeclarationReader::facility))
                .circumstances(circumstances(facts, documentType))
                .build();
    }

    private static CurrencyCode currency(Facts facts) {
        Optional<String> code = facts.text("currency");
        if (code.isPresent() && !CurrencyCode.isKnown(code.get())) {
            facts.fault("currency", "CURRENCY_UNKNOWN", "use an ISO 4217 code in three capitals, such as USD");
            return CurrencyCode.USD;
        }
        return code.map(CurrencyCode::of).orElse(CurrencyCode.USD);
    }

    private static Importer importer(Facts facts) {
        return facts.object("importer")
                .map(importer -> new Importer(
                        importer.flag("api", false), importer.flag("npwp", true), importer.flag("business", true)))
                .orElse(new Importer(false, true, true));
    }

    private static Consignment consignment(Facts facts, CurrencyCode currency) {
        List<Facts> lines = facts.objects("items");
        if (!facts.has("items")) {
            facts.fault("items", "FIELD_MISSING", "this field is required");
        }
        List<GoodsItem> items = IntStream.range(0, lines.size())
                .mapToObj(i -> ItemReader.read(lines.get(i), i + 1, currency))
                .toList();
        noteChargesWithoutPrice(facts, lines);
        boolean priced = lines.stream().anyMatch(line -> line.has("fob") || line.has("cif"));
        if (priced && !facts.has("currency")) {
            facts.fault("currency", "FIELD_MISSING", "state the currency of fob and cif");
        }
        return Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addAllItems(items)
                .addCharges(charge(facts, "freight", Charge.Kind.FREIGHT, currency))
                .addCharges(charge(facts, "insurance", Charge.Kind.INSURANCE, currency))
                .build();
    }

    /** Freight and insurance are shared over FOB prices; every other value contains them. */
    private static void noteChargesWithoutPrice(Facts facts, List<Facts> lines) {
        boolean shared = lines.isEmpty() || lines.stream().anyMatch(line -> line.has("fob"));
        for (String field : List.of("freight", "insurance")) {
            boolean stated = facts.number(field).orElse(Fraction.ZERO).signum() != 0;
            if (stated && !shared) {
                facts.fault(field, "CHARGE_ALREADY_IN_VALUE", "no line has a price fob that this could be added to");
            }
        }
    }

    private static Charge charge(Facts facts, String field, Charge.Kind kind, CurrencyCode currency) {
        return Charge.of(kind, new Money(currency, facts.number(field).orElse(Fraction.ZERO)));
    }

    private List<ExchangeRate> exchangeRates(Facts facts, LocalDate day) {
        List<ExchangeRate> rates = new ArrayList<>();
        for (Map.Entry<String, Facts> each :
                facts.objectsByName("exchangeRates").entrySet()) {
            rate(each.getKey(), each.getValue()).ifPresent(rates::add);
        }
        for (Map.Entry<String, Facts> each : facts.objectsByName("spotRates").entrySet()) {
            cross(each.getKey(), each.getValue(), rates, day).ifPresent(rates::add);
        }
        return rates;
    }

    private static Optional<ExchangeRate> rate(String code, Facts rate) {
        Fraction rupiah = rate.required("rupiah", rate.number("rupiah"), Fraction.ONE);
        int per = rate.whole("per", 1);
        boolean known = known(code, rate);
        boolean sound = rupiah.signum() > 0 && (per == 1 || per == 100);
        if (!sound) {
            rate.fault("rupiah", "EXCHANGE_RATE_INVALID", "state a positive rate for 1 or 100 units of the currency");
        }
        if (!sound || !known) {
            return Optional.empty();
        }
        return Optional.of(ExchangeRate.supplied(CurrencyCode.of(code), rupiah, per));
    }

    private Optional<ExchangeRate> cross(String code, Facts spot, List<ExchangeRate> supplied, LocalDate day) {
        Optional<Fraction> usdPerUnit = SpotReader.usdPerUnit(spot);
        if (!known(code, spot) || usdPerUnit.isEmpty()) {
            return Optional.empty();
        }
        if (code.equals("USD") || code.equals("IDR")) {
            spot.fault("", "SPOT_RATE_MISPLACED", "a spot rate is for a currency that no decree lists");
            return Optional.empty();
        }
        try {
            ExchangeRate usd = supplied.stream()
                    .filter(rate -> rate.currency().equals(CurrencyCode.USD))
                    .findFirst()
                    .orElseGet(() -> decrees.on(CurrencyCode.USD, day));
            return Optional.of(ExchangeRate.cross(CurrencyCode.of(code), usdPerUnit.get(), usd));
        } catch (MissingExchangeRateException missing) {
            spot.fault("usdPerUnit", "EXCHANGE_RATE_MISSING", String.valueOf(missing.getMessage()));
            return Optional.empty();
        }
    }

    private static boolean known(String code, Facts at) {
        if (!CurrencyCode.isKnown(code)) {
            at.fault(
                    "", "CURRENCY_UNKNOWN", "\"" + code + "\" is not an ISO 4217 code; use three capitals such as USD");
        }
        return CurrencyCode.isKnown(code);
    }

    private static Optional<Facility> facility(Facts facility) {
        Optional<FacilityKind> kind = facility.choice("type", FacilityKind.class);
        int months = facility.whole("months", 0);
        Percent monthly = facility.number("monthlyRate")
                .map(Percent::ofValue)
                .orElse(Facility.TemporaryImport.USUAL_MONTHLY_RATE);
        Optional<Percent> atEntry = facility.number("importDutyRateAtEntry").map(Percent::ofValue);
        facility.required("type", kind, FacilityKind.DUTY_EXEMPTION);
        return kind.map(each -> switch (each) {
            case DUTY_EXEMPTION -> new Facility.DutyExemption();
            case TEMPORARY_IMPORT -> new Facility.TemporaryImport(months, monthly);
            case BONDED_STORAGE_RELEASE -> new Facility.BondedStorageRelease(atEntry);
        });
    }

    private static Optional<Circumstances> circumstances(Facts facts, DocumentType documentType) {
        Optional<Money> allowance = facts.number("allowance").map(amount -> new Money(CurrencyCode.USD, amount));
        Circumstances.Scheme scheme =
                facts.choice("scheme", Circumstances.Scheme.class).orElse(Circumstances.Scheme.ORDINARY);
        int shipment = facts.whole("shipmentNumber", 1);
        boolean worker = facts.flag("registeredWorker", true);
        Circumstances.Purpose purpose =
                facts.choice("purpose", Circumstances.Purpose.class).orElse(Circumstances.Purpose.PERSONAL);
        Circumstances.Pilgrim pilgrim =
                facts.choice("pilgrim", Circumstances.Pilgrim.class).orElse(Circumstances.Pilgrim.NONE);
        Optional<Facts> imei = facts.object("imei");
        return switch (documentType) {
            case CONSIGNMENT_NOTE -> Optional.of(new Circumstances.Parcel(scheme, shipment, worker, allowance));
            case PASSENGER_DECLARATION, CREW_DECLARATION ->
                Optional.of(new Circumstances.Travel(purpose, pilgrim, allowance));
            case DEVICE_REGISTRATION -> Optional.of(device(facts, imei, allowance));
            case IMPORT_DECLARATION, SPECIAL_IMPORT_DECLARATION -> Optional.empty();
        };
    }

    private static Circumstances device(Facts facts, Optional<Facts> imei, Optional<Money> allowance) {
        if (imei.isEmpty()) {
            facts.fault("imei", "FIELD_MISSING", "state how the device is registered");
        }
        Circumstances.Registration registration = imei.map(device -> device.required(
                        "registration",
                        device.choice("registration", Circumstances.Registration.class),
                        Circumstances.Registration.ON_ARRIVAL))
                .orElse(Circumstances.Registration.ON_ARRIVAL);
        int days = imei.map(device -> device.whole("daysAfterArrival", 0)).orElse(0);
        return new Circumstances.Device(registration, days, allowance);
    }
}
