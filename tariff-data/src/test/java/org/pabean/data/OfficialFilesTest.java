package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.DateOutsideDataException;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.MissingPreferenceScheduleException;
import org.pabean.tariff.RateCondition;
import org.pabean.tariff.RemedyRate;
import org.pabean.tariff.ScheduledRate;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.TradeRemedies;
import org.pabean.tariff.UnknownTariffLineException;

class OfficialFilesTest {

    private static final HsCode SHOES = HsCode.of("64041190");
    private static final AgreementCode IE_CEPA = AgreementCode.of("IE-CEPA");
    private static final HsCode BEER = HsCode.of("22030019");
    private static final HsCode LPG = HsCode.of("98451000");
    private static final String BOOK = "hs8,ad_valorem_pct,specific_amount,specific_unit,from,to,instrument\n"
            + "64041190,12.5,,,2026-01-01,2026-06-30,PMK 1/2026\n"
            + "22030019,,20000,LITER,2026-01-01,,PMK 1/2026\n"
            + "98451000,0,,,2026-07-28,2027-01-27,PMK 50/2026\n"
            + "64041190,40,,,2016-01-01,2016-12-31,PMK 9/2016\n";

    private final TariffProvider tariff = new BundledTariff().overlaidBy(TariffLayer.parse("own.csv", BOOK));

    private TariffSchedule on(String day) {
        return tariff.on(LocalDate.parse(day));
    }

    @Test
    void theFileHoldsOnItsDaysAndTheBookOnAllOthers() {
        assertEquals("BTKI 2022", on("2025-12-31").entry(SHOES).layer());
        assertEquals("own.csv", on("2026-01-01").entry(SHOES).layer());
        assertEquals(DutyRate.percent("12.5"), on("2026-06-30").entry(SHOES).duty());
        assertEquals(DutyRate.percent("30"), on("2026-07-01").entry(SHOES).duty());
    }

    @Test
    void aSpecificRateIsRead() {
        assertEquals(
                DutyRate.perUnit(Rupiah.of(20_000), UnitOfMeasure.LTR),
                on("2026-01-01").entry(BEER).duty());
    }

    @Test
    void aFileAddsLinesThatTheBookLacks() {
        assertEquals("PMK 50/2026", on("2026-07-28").entry(LPG).citation().instrument());
        TariffSchedule before = on("2026-07-27");
        assertThrows(UnknownTariffLineException.class, () -> before.entry(LPG));
    }

    @Test
    void aFileReachesDaysThatTheBookDoesNotKnow() {
        assertEquals(DutyRate.percent("40"), on("2016-12-31").entry(SHOES).duty());
        assertThrows(
                TariffLineNotInForceException.class,
                () -> on("2016-12-31").entry(BEER).duty());
        assertThrows(DateOutsideDataException.class, () -> on("2015-12-31"));
    }

    @Test
    void coverageTellsTheLayersFromTheTopDown() {
        assertEquals(
                List.of("own.csv", "BTKI 2017", "BTKI 2022"),
                tariff.coverage().stream().map(known -> known.name()).toList());
    }

    @Test
    void decreesFillTheGapsOfTheBundledOnes() {
        ExchangeRates rates = DecreedExchangeRates.parse(
                        "own.csv",
                        "kmk_number,valid_from,valid_to,currency,unit,rupiah\n"
                                + "99/KM.10/2023,2023-07-19,2023-07-25,JPY,100,10700.25\n")
                .over(new BundledExchangeRates());
        CurrencyCode yen = CurrencyCode.of("JPY");
        assertEquals(
                Fraction.parse("10700.25"),
                rates.on(yen, LocalDate.of(2023, 7, 25)).rupiah());
        assertEquals(Optional.empty(), rates.find(yen, LocalDate.of(2023, 7, 26)));
        assertEquals(
                "KMK 31/KM.10/2023",
                rates.on(yen, LocalDate.of(2023, 6, 21)).citation().toString());
    }

    @Test
    void anAgreementScheduleIsFoundByPartnerLineAndDay() {
        PreferenceSchedule schedule = PreferenceSchedule.parse(
                "ie-cepa.csv",
                "scheme,partner,hs8,is_ex,rate_pct,specific_amount,specific_unit,from,to,condition,instrument\n"
                        + "IE-CEPA,CH,64041190,N,0,,,2026-01-01,2026-12-31,,PMK 56/PMK.010/2022\n");
        Country swiss = Country.of("CH");
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertEquals(1, schedule.rates(IE_CEPA, swiss, SHOES, last).size());
        assertEquals(List.of(), schedule.rates(IE_CEPA, swiss, BEER, last));
        assertThrows(
                MissingPreferenceScheduleException.class,
                () -> schedule.rates(IE_CEPA, swiss, SHOES, last.plusDays(1)));
        assertThrows(
                MissingPreferenceScheduleException.class, () -> schedule.rates(IE_CEPA, Country.of("NO"), SHOES, last));
    }

    @Test
    void theSpecialSchemesWithJapanAreBundled() {
        LocalDate first = LocalDate.of(2026, 8, 1);
        Country japan = Country.of("JP");
        var rates = new BundledPreferenceRates();
        var rate = rates.rates(AgreementCode.of("IJEPA"), japan, HsCode.of("72082719"), first)
                .get(0);
        assertEquals(ScheduledRate.of(DutyRate.percent("5.25")), rate.rate());
        assertEquals(Optional.of(RateCondition.REGISTERED_USER_RESIDUE), rate.condition());
        assertThrows(
                MissingPreferenceScheduleException.class,
                () -> rates.rates(AgreementCode.of("IJEPA"), japan, SHOES, first));
    }

    @Test
    void aMeasureOfTheFileReplacesTheBundledOneOfTheSameName() {
        TradeRemedies remedies = ListedTradeRemedies.parse(
                        "own.csv",
                        "measure_id,type,hs8,hs8_ex,country,exporter,rate_pct,amount_idr,unit,from,to,instrument\n"
                                + "BMAD-PSF-2022,BMAD,55032010,,IN,*,9,,,2022-12-12,2027-12-11,PMK 176/PMK.010/2022\n"
                                + "BMAD-PSF-2022,BMAD,55032010,,IN,Own Mill,2,,,2022-12-12,2027-12-11,PMK 176/PMK.010/2022\n")
                .over(new BundledTradeRemedies());
        var found = remedies.find(HsCode.of("55032010"), Country.of("IN"), LocalDate.of(2023, 1, 1));
        assertEquals(1, found.size());
        assertEquals(
                new RemedyRate.Known(DutyRate.percent("9")),
                found.get(0).rateFor(Optional.of("Reliance Industries Limited")));
        assertEquals(new RemedyRate.Known(DutyRate.percent("2")), found.get(0).rateFor(Optional.of("own mill")));
    }

    @Test
    void listsOfTheIncomeTaxRegulationClassEveryLineOfTheirDays() {
        var rates = IncomeTaxLists.parse(
                        "lists.csv",
                        "class,hs,from,to,instrument\nLIST_A,6404,2025-08-01,,PMK 51/2025\n"
                                + "LIST_B,64041190,2025-08-01,,PMK 51/2025\n")
                .over(new BundledLevyRates());
        var law = rates.on(LocalDate.of(2025, 8, 1));
        assertEquals(Optional.of(IncomeTaxClass.LIST_B), law.incomeTaxClass(SHOES));
        assertEquals(Optional.of(IncomeTaxClass.LIST_A), law.incomeTaxClass(HsCode.of("64041990")));
        assertEquals(Optional.of(IncomeTaxClass.OTHER), law.incomeTaxClass(BEER));
        assertEquals(Optional.empty(), rates.on(LocalDate.of(2025, 7, 31)).incomeTaxClass(SHOES));
    }

    @Test
    void agreementsAreFoundByPartner() {
        assertEquals(
                List.of("AJCEP", "IJEPA", "RCEP"),
                new BundledAgreements()
                        .with(Country.of("JP")).stream()
                                .map(agreement -> agreement.agreement().value())
                                .toList());
    }
}
