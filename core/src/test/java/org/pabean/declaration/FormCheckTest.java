package org.pabean.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pabean.declaration.Circumstances.Device;
import org.pabean.declaration.Circumstances.Parcel;
import org.pabean.declaration.Circumstances.Pilgrim;
import org.pabean.declaration.Circumstances.Purpose;
import org.pabean.declaration.Circumstances.Registration;
import org.pabean.declaration.Circumstances.Scheme;
import org.pabean.declaration.Circumstances.Travel;
import org.pabean.law.Violation;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

class FormCheckTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final Money LESS_THAN_NOTHING = Money.of("USD", "-0.01");

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"IMPORT_DECLARATION", "SPECIAL_IMPORT_DECLARATION"})
    void aFormWithReliefsOfItsOwnCannotClaimAFacility(DocumentType form) {
        assertEquals(
                List.of("facility FACILITY_MISPLACED"),
                faults(form, DAY, Optional.of(new Facility.DutyExemption()), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(names = {"IMPORT_DECLARATION", "SPECIAL_IMPORT_DECLARATION"})
    void anImportDeclarationCanClaimAFacility(DocumentType form) {
        assertEquals(List.of(), faults(form, DAY, Optional.of(new Facility.DutyExemption()), Optional.empty()));
    }

    @Test
    void aMisplacedFacilityIsStillLookedOver() {
        Facility tooLong = new Facility.TemporaryImport(37, Percent.of(2));
        assertEquals(
                List.of("facility FACILITY_MISPLACED", "facility.months TEMPORARY_IMPORT_TERM"),
                faults(DocumentType.CONSIGNMENT_NOTE, DAY, Optional.of(tooLong), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "1996-03-31, registrationDate DATE_BEFORE_LAW",
        "1996-04-01,",
        "2099-12-31,",
        "2100-01-01, registrationDate DATE_IMPLAUSIBLE",
        "+999999999-12-31, registrationDate DATE_IMPLAUSIBLE"
    })
    void aDayOutsideTheTimeOfTheLawIsRefused(LocalDate day, String fault) {
        assertEquals(
                fault == null ? List.of() : List.of(fault),
                faults(DocumentType.IMPORT_DECLARATION, day, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "1996-03-31, DATE_BEFORE_LAW: the Customs Law is in force since 1996-04-01; check the day 1996-03-31",
        "1996-04-01,",
        "2099-12-31,",
        "2100-01-01, DATE_IMPLAUSIBLE: nobody knows the law of 2100-01-01; check the year"
    })
    void aDayOfPaymentLiesInTheTimeOfTheLawToo(LocalDate day, String fault) {
        Declaration paid = Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(DAY)
                .importer(Importer.person())
                .consignment(Consignment.of(Incoterm.FOB, item(1, Rupiah.of(1_000_000))))
                .paymentDate(day)
                .build();
        assertEquals(
                fault == null ? List.of() : List.of("paymentDate: " + fault),
                DeclarationCheck.of(paid).stream().map(Violation::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, facility.months TEMPORARY_IMPORT_TERM",
        "1, 2,",
        "36, 2,",
        "37, 2, facility.months TEMPORARY_IMPORT_TERM",
        "12, -0.01, facility.monthlyRate TEMPORARY_IMPORT_RATE",
        "12, 0,",
        "12, 5,",
        "12, 5.01, facility.monthlyRate TEMPORARY_IMPORT_RATE"
    })
    void goodsStayOneToThirtySixMonthsAtFivePercentAMonthAtMost(int months, String rate, String fault) {
        Facility stay = new Facility.TemporaryImport(months, Percent.parse(rate));
        assertEquals(
                fault == null ? List.of() : List.of(fault),
                faults(DocumentType.IMPORT_DECLARATION, DAY, Optional.of(stay), Optional.empty()));
    }

    @Test
    void aRefusalSaysWhatIsWrongAndWhatToDo() {
        Circumstances parcel = new Parcel(Scheme.ORDINARY, 0, true, Optional.of(LESS_THAN_NOTHING));
        assertEquals(
                List.of(
                        "facility: FACILITY_MISPLACED: a CN cannot claim a facility (Customs Law arts. 25-26); declare the"
                                + " goods by PIB or PIBK",
                        "circumstances.shipmentNumber: SHIPMENT_NUMBER_INVALID: count the shipments from 1 upward, not 0",
                        "circumstances.allowance: ALLOWANCE_NEGATIVE: an allowance is nought or more, not USD -0.01"),
                violations(
                                DocumentType.CONSIGNMENT_NOTE,
                                DAY,
                                Optional.of(new Facility.DutyExemption()),
                                Optional.of(parcel))
                        .stream()
                        .map(Violation::toString)
                        .toList());
        assertEquals(
                List.of("circumstances: CIRCUMSTANCES_MISPLACED: a PIB cannot state these facts; use the form that they"
                        + " belong to"),
                violations(
                                DocumentType.IMPORT_DECLARATION,
                                DAY,
                                Optional.empty(),
                                Optional.of(new Parcel(Scheme.ORDINARY, 1, true)))
                        .stream()
                        .map(Violation::toString)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "1, 0"})
    void shipmentsAreCountedFromOne(int shipment, int expected) {
        Parcel parcel = new Parcel(Scheme.HAJJ, shipment, true);
        assertEquals(
                expected,
                faults(DocumentType.CONSIGNMENT_NOTE, DAY, Optional.empty(), Optional.of(parcel))
                        .size());
    }

    @Test
    void anAllowanceIsNotNegative() {
        Optional<Money> negative = Optional.of(LESS_THAN_NOTHING);
        List<String> expected = List.of("circumstances.allowance ALLOWANCE_NEGATIVE");
        Circumstances parcel = new Parcel(Scheme.ORDINARY, 1, true, negative);
        Circumstances travel = new Travel(Purpose.PERSONAL, Pilgrim.NONE, negative);
        Circumstances device = new Device(Registration.LATE, 3, negative);
        assertEquals(expected, faults(DocumentType.CONSIGNMENT_NOTE, DAY, Optional.empty(), Optional.of(parcel)));
        assertEquals(expected, faults(DocumentType.PASSENGER_DECLARATION, DAY, Optional.empty(), Optional.of(travel)));
        assertEquals(expected, faults(DocumentType.DEVICE_REGISTRATION, DAY, Optional.empty(), Optional.of(device)));
    }

    @Test
    void anAllowanceOfNoughtSaysThatTheValueIsNetOfIt() {
        Optional<Money> nothing = Optional.of(Money.of("USD", "0"));
        Circumstances travel = new Travel(Purpose.PERSONAL, Pilgrim.NONE, nothing);
        assertEquals(List.of(), faults(DocumentType.PASSENGER_DECLARATION, DAY, Optional.empty(), Optional.of(travel)));
    }

    @Test
    void bearableAmountsMayAddUpToAnySum() {
        Rupiah half = Rupiah.of(500_000_000_000_000L);
        assertEquals(List.of(), ofValues(half, half, Rupiah.of(1)));
    }

    private static List<String> ofValues(Rupiah... values) {
        GoodsItem[] items = new GoodsItem[values.length];
        for (int i = 0; i < values.length; i++) {
            items[i] = item(i + 1, values[i]);
        }
        Declaration declaration = Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(DAY)
                .importer(Importer.person())
                .consignment(Consignment.of(Incoterm.FOB, items))
                .build();
        return told(DeclarationCheck.of(declaration));
    }

    private static GoodsItem item(int number, Rupiah value) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.CustomsValue(value))
                .rates(DeclaredRates.none())
                .build();
    }

    private static List<String> faults(
            DocumentType form, LocalDate day, Optional<Facility> facility, Optional<Circumstances> circumstances) {
        return told(violations(form, day, facility, circumstances));
    }

    private static List<Violation> violations(
            DocumentType form, LocalDate day, Optional<Facility> facility, Optional<Circumstances> circumstances) {
        boolean device = form == DocumentType.DEVICE_REGISTRATION;
        Declaration declaration = Declaration.builder()
                .documentType(form)
                .registrationDate(day)
                .importer(Importer.person())
                .consignment(Consignment.of(Incoterm.FOB, item(1, Rupiah.of(1_000_000))))
                .facility(facility)
                .circumstances(
                        circumstances.isPresent() || !device
                                ? circumstances
                                : Optional.of(new Device(Registration.ON_ARRIVAL, 0, Optional.empty())))
                .build();
        return DeclarationCheck.of(declaration);
    }

    private static List<String> told(List<Violation> violations) {
        return violations.stream().map(each -> each.path() + " " + each.code()).toList();
    }
}
