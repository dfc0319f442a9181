package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pabean.assessment.Imports.ASSESSOR;
import static org.pabean.assessment.Imports.DAY;
import static org.pabean.assessment.Imports.LAPTOP;
import static org.pabean.assessment.Imports.RICE;
import static org.pabean.assessment.Imports.RP_100_MILLION;
import static org.pabean.assessment.Imports.SHOES;
import static org.pabean.assessment.Imports.cif;
import static org.pabean.assessment.Imports.item;
import static org.pabean.assessment.Imports.number;
import static org.pabean.assessment.Imports.pib;
import static org.pabean.assessment.Imports.shoes;
import static org.pabean.assessment.Imports.under;
import static org.pabean.assessment.Imports.with;
import static org.pabean.assessment.Imports.worth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.Facility;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.Journey;
import org.pabean.declaration.TransportMode;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.regime.AdditionalDutyUnderFacility;
import org.pabean.regime.Declared;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.LineRegime;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.SmallWorld;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.TariffSchedule;

/** The steps of an assessment as a reader finds them on the page, to the last article. */
class AssessmentPageTest {

    private static String steps(Assessment assessment) {
        String page = assessment.explanation().toText(Locale.ENGLISH);
        return page.substring(page.indexOf("=\n") + 2, page.indexOf("\n\n") + 1)
                .replace("UU 10/1995 jo. UU 17/2006", "Customs Law")
                .replace("UU 8/1983 jo. UU 42/2009, UU 7/2021", "VAT Law")
                .replace("PER-11/PJ/2025 art. 62, 129(2)-(3)", "PER-11");
    }

    private static void tells(Assessment assessment, String... lines) {
        List<String> told = steps(assessment).lines().map(String::strip).toList();
        for (String line : lines) {
            assertEquals(1, told.stream().filter(line::equals).count(), () -> line + " is not once in " + told);
        }
    }

    @Test
    void valueDutyAndTaxesOfAPricedItemStandInTheOrderOfTheirComputation() {
        assertEquals("""
                Exchange rate of USD: Rp 15,500  <- for units 1 [Customs Law art. 30(3); KMK 1/KM.10/2024]
                Customs value: Rp 1,550,000  <- [Customs Law art. 15]
                  Item 1 (6403.99.90), Customs value: Rp 1,550,000  <- by method I, transaction value, CIF USD 100, \
                NDPBM Rp 15,500 [Customs Law art. 15]
                Import duty: Rp 465,000  <- exact Rp 465,000, rounding up to the full thousand \
                [PMK 190/PMK.04/2022 art. 22]
                  Item 1 (6403.99.90), MFN: Rp 465,000  <- rate 30 %, base Rp 1,550,000 [PMK 26/PMK.010/2022 annex]
                Import value: Rp 2,015,000  <- [VAT Law art. 1(20)]
                  Item 1 (6403.99.90), Import value: Rp 2,015,000
                VAT: Rp 221,650  <- exact Rp 221,650, rounding to the nearest rupiah [PER-11]
                  Item 1 (6403.99.90), VAT: Rp 221,650  <- rate 12 %, base Rp 2,015,000, part of the base 11/12 \
                [PMK 131/2024 art. 3(1)-(3)]
                Income tax art. 22: Rp 50,375  <- exact Rp 50,375, rounding to the nearest rupiah [PER-11]
                  Item 1 (6403.99.90), Income tax art. 22: Rp 50,375  <- rate 2.5 %, base Rp 2,015,000 \
                [PMK 51/2025 art. 3(1)a.1]
                Total of all levies: Rp 737,025
                """, steps(ASSESSOR.assess(pib(DAY, cif("100", SHOES)))));
    }

    @Test
    void whatTheGovernmentBearsAndWhatTheAuthorityDeterminedStandBehindTheTotal() {
        DeclaredRates borne =
                DeclaredRates.builder().addBorneByGovernment(Levy.IMPORT_DUTY).build();
        Assessment assessment = ASSESSOR.assess(
                        pib(DAY, shoes().with(borne), number(2, worth(Rupiah.of(1_000), LAPTOP))))
                .withDetermined(Levy.VAT, Rupiah.of(15_000_000), Citation.verified("SPTNP-000123", ""));
        tells(
                assessment,
                "Item 1 (6403.99.90), MFN: Rp 30,000,000  <- rate 30 %, base Rp 100,000,000,"
                        + " borne by the government Rp 30,000,000 [PMK 26/PMK.010/2022 annex]",
                "Item 2 (8471.30.20), MFN: Rp 0  <- rate 0 %, base Rp 1,000 [PMK 26/PMK.010/2022 annex]");
        List<String> last = steps(assessment).lines().toList();
        assertEquals(
                List.of(
                        "Total of all levies: Rp 47,550,135",
                        "To be paid: Rp 17,550,135  <- borne by the government Rp 30,000,000",
                        "VAT, determined by the authority: Rp 15,000,000  <- [SPTNP-000123]"),
                last.subList(last.size() - 3, last.size()));
    }

    @Test
    void aRatePerUnitStandsOnItsQuantityAndStampsOnWhatTheySettle() {
        DeclaredRates stamps = DeclaredRates.builder()
                .excise(new ExciseClaim.StampsBought(Rupiah.of(10_000_000)))
                .build();
        GoodsItem rice = with(Quantity.of("1000", UnitOfMeasure.KGM), worth(RP_100_MILLION, RICE));
        tells(
                ASSESSOR.assess(pib(DAY, rice.with(stamps))),
                "Item 1 (1006.30.99), MFN: Rp 450,000  <- rate Rp 450 / kg, base 1,000 kg"
                        + " [PMK 26/PMK.010/2022 annex]",
                "Item 1 (1006.30.99), Excise: Rp 10,000,000  <- settled by tax stamps Rp 10,000,000"
                        + " [UU 11/1995 jo. UU 39/2007 art. 7(3)]");
    }

    @Test
    void aStatedSumIsItsOwnRateAndADutyThatIsNotCollectedHasNone() {
        DeclaredRates sum = DeclaredRates.builder()
                .excise(new ExciseClaim.Given(new DutyRate.Sum(Rupiah.of(123_000))))
                .build();
        tells(
                ASSESSOR.assess(pib(DAY, shoes().with(sum))),
                "Item 1 (6403.99.90), Excise: Rp 123,000  <- rate Rp 123,000, base Rp 130,000,000"
                        + " [UU 11/1995 jo. UU 39/2007 art. 7(2)]");
        tells(
                ASSESSOR.assess(under(new Facility.DutyExemption(), pib(DAY, shoes()))),
                "Item 1 (6403.99.90), MFN: not collected  <- [Customs Law art. 25(1), 26(1)]");
    }

    @Test
    void withoutRoundingNoRoundingIsNamedAndWithoutALineNoLine() {
        GoodsItem loose = GoodsItem.builder()
                .number(3)
                .value(new ItemValue.CustomsValue(RP_100_MILLION))
                .rates(DeclaredRates.builder().importDuty(DutyRate.percent("5")).build())
                .build();
        tells(
                ASSESSOR.rounding(RoundingPolicy.NONE).assess(pib(DAY, loose)),
                "Import duty: Rp 5,000,000  <- exact Rp 5,000,000",
                "Item 3, MFN: Rp 5,000,000  <- rate 5 %, base Rp 100,000,000 [Customs Law art. 12(1)]");
    }

    @Test
    void aValueThatIsNoneOrThatOfTheTaxesAloneIsCalledSo() {
        tells(
                ASSESSOR.assess(pib(DAY, item(SHOES, new ItemValue.ImportValue(RP_100_MILLION)))),
                "Item 1 (6403.99.90), No customs value: Rp 0  <- Import value as stated Rp 100,000,000",
                "Item 1 (6403.99.90), Import value: Rp 100,000,000");
        tells(ASSESSOR.assess(pib(DAY, item(SHOES, ItemValue.NONE))), "Item 1 (6403.99.90), No value stated: Rp 0");
    }

    @Test
    void anAllowanceIsTakenOffTheValueWithItsArticleAndASuppliedRateCitesItsArticleOnce() {
        tells(
                SmallWorld.assessor()
                        .assess(Declared.on(DocumentType.PASSENGER_DECLARATION, "2025-06-06")
                                .dollars("700", "95030099")
                                .declaration()),
                "Exchange rate of USD: Rp 16,000  <- for units 1 [Customs Law art. 30(3)]",
                "Item 1 (9503.00.99), Customs value: Rp 3,200,000  <- by method I, transaction value, CIF USD 700,"
                        + " NDPBM Rp 16,000, Passenger allowance Rp 8,000,000"
                        + " [Customs Law art. 15; PMK 34/2025 art. 12(1)]");
    }

    /** A regime of an application's own that treats goods by their line, for a reason and on an open point. */
    private static final class Reasoned implements LineRegime {

        private static final Citation LAW = Citation.verified("PMK 10/2024", "2");
        private static final TariffTreatment QUOTA = TariffTreatment.of(
                        Wording.same("QUOTA"), LevyTerms.silent().at(Levy.IMPORT_DUTY, DutyRate.percent("5"), LAW))
                .because(Step.of(Wording.same("Quota left"), Figure.of(Quantity.of("5", UnitOfMeasure.PCE)))
                        .under(LAW))
                .restingOn(AdditionalDutyUnderFacility.COLLECTED);

        @Override
        public boolean governs(Declaration declaration) {
            return true;
        }

        @Override
        public Ruling open(RegimeCase regimeCase) {
            return item -> List.of(QUOTA);
        }

        @Override
        public Optional<TariffTreatment> treatmentOf(HsCode line, TariffSchedule book) {
            return Optional.of(QUOTA);
        }

        @Override
        public boolean asksOrigin(HsCode line) {
            return false;
        }
    }

    @Test
    void whyAnItemIsTreatedAsItIsStandsWithItsNameAndWhatThatRestsOn() {
        Assessment assessment = ASSESSOR.with(new Reasoned()).assess(pib(DAY, shoes()));
        assertEquals(
                List.of(AdditionalDutyUnderFacility.COLLECTED),
                assessment.item(1).readings());
        tells(
                assessment,
                "Item 1 (6403.99.90), Quota left: 5 pcs  <- [PMK 10/2024 art. 2]",
                "Item 1 (6403.99.90), QUOTA: Rp 5,000,000  <- rate 5 %, base Rp 100,000,000 [PMK 10/2024 art. 2]",
                "Item 1 (6403.99.90), VAT: Rp 11,550,000  <- rate 12 %, base Rp 105,000,000,"
                        + " part of the base 11/12 [PMK 131/2024 art. 3(1)-(3)]");
    }

    @Test
    void whatAFreightNormRestsOnAndWarnsOfStandsWithTheItemToo() {
        GoodsItem german = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.Price(Money.of("USD", "1050")))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(SHOES))
                .origin(Country.of("DE"))
                .build();
        Consignment fob = Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addItems(german)
                .journey(Journey.from(Country.of("SG"), TransportMode.SEA))
                .build();
        Assessment assessment = ASSESSOR.assess(pib(DAY, shoes()).with(fob));
        assertEquals(
                List.of("FreightRegionBasis.LOADING_COUNTRY", "NormLabel.METHOD_I"),
                assessment.item(1).readings().stream().map(Reading::code).toList());
        assertEquals(
                List.of("FREIGHT_REGION_DIFFERS", "INCOME_TAX_LIST_UNKNOWN"),
                assessment.item(1).caveats().stream().map(Caveat::code).toList());
    }
}
