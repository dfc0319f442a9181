package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Circumstances.Scheme;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationCheck;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.determination.Bill;
import org.pabean.determination.Determination;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.DeterminationRoute;
import org.pabean.determination.DeterminationWindow;
import org.pabean.ecommerce.DeemedImporter;
import org.pabean.ecommerce.EcommerceOperator;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Step;
import org.pabean.goods.Country;
import org.pabean.goods.CountryFacts;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.laboratory.Direction;
import org.pabean.laboratory.Finding;
import org.pabean.laboratory.FindingEffect;
import org.pabean.laboratory.LaboratoryRules;
import org.pabean.laboratory.TestedDeclaration;
import org.pabean.laboratory.TestedGoods;
import org.pabean.law.Citation;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LevyRates;
import org.pabean.measurement.CorrectionTable;
import org.pabean.measurement.LiquidByTable;
import org.pabean.measurement.TankReading;
import org.pabean.measurement.TankTable;
import org.pabean.measurement.VolumeCorrection;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;
import org.pabean.origin.Agreement;
import org.pabean.origin.Agreements;
import org.pabean.origin.ClaimCase;
import org.pabean.origin.OriginDecision;
import org.pabean.origin.OriginVerification;
import org.pabean.origin.RatesOfLine;
import org.pabean.premium.BaseComponent;
import org.pabean.premium.BaseKind;
import org.pabean.premium.BreachStanding;
import org.pabean.premium.FineResult;
import org.pabean.premium.PremiumClaim;
import org.pabean.premium.PremiumDecision;
import org.pabean.premium.PremiumRules;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;
import org.pabean.regime.allowance.ExcisableGoods;
import org.pabean.regime.allowance.ExcisableKind;
import org.pabean.regime.allowance.ExciseAllowance;
import org.pabean.regime.allowance.ExciseScheme;
import org.pabean.regime.parcel.AssessmentSystem;
import org.pabean.regime.parcel.DocumentRouting;
import org.pabean.regime.parcel.ParcelImport;
import org.pabean.regime.parcel.Party;
import org.pabean.regime.parcel.RoutedDocument;
import org.pabean.regime.traveller.PassengerRegime;
import org.pabean.remedy.Dispute;
import org.pabean.remedy.DisputeState;
import org.pabean.remedy.DisputeStatus;
import org.pabean.remedy.DisputedDetermination;
import org.pabean.remedy.GuaranteeKind;
import org.pabean.remedy.ObjectionFact;
import org.pabean.remedy.SettlementFact;
import org.pabean.sanction.Breach;
import org.pabean.sanction.Fine;
import org.pabean.sanction.FinedGoods;
import org.pabean.sanction.Fines;
import org.pabean.sanction.UnpaidDutyArticle;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.Levy;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;
import org.pabean.testkit.FixedCountryFacts;
import org.pabean.testkit.FixedLevyRates;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.FixedTariff;
import org.pabean.testkit.RegimeCases;
import org.pabean.valuation.Carriage;
import org.pabean.valuation.ValuationContext;
import org.pabean.valuation.ValuationOutcome;
import org.pabean.valuation.ValuationSequence;
import org.pabean.valuation.ValueDeclaration;

/** The example on each package's page stands in this class as well, where it compiles, runs and is checked. */
class PackageExamplesTest {

    private static final Path HERE = Path.of("src/test/java/org/pabean/architecture/PackageExamplesTest.java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\}</pre>", Pattern.DOTALL);
    private static final ReferenceData DATA = FixedReferenceData.standard();

    @Test
    void everyPackageHasAnExampleAndEveryExampleStandsHere() throws IOException {
        String here = bare(Files.readString(HERE));
        List<String> missing = new ArrayList<>();
        for (String name : House.exportedPackages()) {
            Matcher examples = EXAMPLE.matcher(page(name));
            int found = 0;
            while (examples.find()) {
                found++;
                if (!here.contains(bare(examples.group(1).replaceAll("(?m)^ \\* ?", "")))) {
                    missing.add(name + ": " + examples.group(1));
                }
            }
            if (found == 0) {
                missing.add(name + " has no example");
            }
        }
        assertEquals(List.of(), missing);
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("src/main/java", name.replace('.', '/'), "package-info.java"));
    }

    /** Without comments and white space, which the two layouts differ in. */
    private static String bare(String code) {
        return code.replaceAll("(?m)//.*$", "").replaceAll("\\s+", "");
    }

    @Test
    void law() {
        Citation vatLaw = Citation.verified("UU 8/1983 jo. UU 42/2009, UU 7/2021", "7(1)");
        Timeline<Percent> vat = Timeline.<Percent>of("VAT")
                .from("2022-04-01", Percent.of(11), vatLaw)
                .from("2025-01-01", Percent.of(12), vatLaw)
                .build();
        vat.valueOn(LocalDate.of(2024, 12, 31));
        assertEquals(Percent.of(11), vat.valueOn(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void money() {
        ExchangeRate dollar = ExchangeRate.supplied(CurrencyCode.USD, Fraction.of(15_500), 1);
        Rupiah value = dollar.convert(Money.of("USD", "1234.56"));
        Rupiah duty = value.times(Percent.parse("7.5"));
        duty.rounded(Rounding.UP_TO_THOUSAND);
        assertEquals(Rupiah.of(19_135_680), value);
        assertEquals(Rupiah.of(1_435_176), duty);
        assertEquals(Rupiah.of(1_436_000), duty.rounded(Rounding.UP_TO_THOUSAND));
    }

    @Test
    void goods() {
        HsCode shoes = HsCode.of("6403.99.90");
        HsCode.of("6403").contains(shoes);
        Quantity.of("25000", UnitOfMeasure.KGM).in(UnitOfMeasure.TNE);
        assertTrue(HsCode.of("6403").contains(shoes));
        assertEquals(
                Quantity.of("25", UnitOfMeasure.TNE),
                Quantity.of("25000", UnitOfMeasure.KGM).in(UnitOfMeasure.TNE));
    }

    private static Declaration shoes() {
        Declaration declaration = Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(LocalDate.of(2025, 6, 2))
                .importer(Importer.company())
                .consignment(Consignment.of(Incoterm.CIF, GoodsItem.of(1, "6403.99.90", Money.of("USD", "1000"))))
                .build();
        DeclarationCheck.of(declaration);
        return declaration;
    }

    @Test
    void declaration() {
        assertEquals(List.of(), DeclarationCheck.of(shoes()));
    }

    @Test
    void assessmentAndExplanation() {
        Assessor assessor = Assessor.of(DATA);
        Declaration declaration = shoes();
        Assessment assessment = assessor.assess(declaration);
        assessment.amount(Levy.VAT);
        assessment.amountDue();
        assessment.item(1).treatment().regime();
        assessment.readings();
        assessment.explanation().toText(Locale.ENGLISH);
        assertEquals("MFN", assessment.item(1).treatment().regime().english());
        List<String> told = new ArrayList<>();
        Explanation explanation = assessment.explanation();
        String letter = explanation.toText(Locale.ENGLISH);
        String page = explanation.toMarkdown(new Locale("id"));
        for (Step step : explanation.steps()) {
            told.add(step.rule().english() + " under " + step.citations());
        }
        assertFalse(letter.isBlank() || page.isBlank() || told.isEmpty());
    }

    @Test
    void tariff() {
        TariffProvider provider = FixedTariff.standard();
        TariffSchedule book = provider.on(LocalDate.of(2025, 6, 2));
        TariffEntry shoes = book.entry(HsCode.of("6403.99.90"));
        shoes.duty();
        shoes.citation();
        assertEquals(DutyRate.percent("30"), shoes.duty());
    }

    @Test
    void levy() {
        LevyRates rates = FixedLevyRates.standard();
        LevyLaw law = rates.on(LocalDate.of(2025, 6, 2));
        law.vat().percent();
        law.vat().baseOfOrdinaryGoods();
        law.incomeTax(IncomeTaxClass.OTHER, true).percent();
        assertEquals(Percent.of(12), law.vat().percent());
        assertEquals(Fraction.of(11, 12), law.vat().baseOfOrdinaryGoods());
        assertEquals(
                Percent.parse("2.5"), law.incomeTax(IncomeTaxClass.OTHER, true).percent());
    }

    @Test
    void regime() {
        RegimeCase regimeCase = RegimeCases.of(shoes(), DATA);
        GoodsItem item = shoes().consignment().items().get(0);
        TariffRegime.Ruling ruling = new GeneralRegime(Optional.empty()).open(regimeCase);
        for (TariffTreatment treatment : ruling.treat(item)) {
            treatment.regime();
            treatment.terms().of(Levy.IMPORT_DUTY);
        }
        assertEquals(GeneralRegime.MFN, ruling.treat(item).get(0).regime());
    }

    @Test
    void traveller() {
        Declaration shoes = shoes();
        Declaration declaration = Declaration.builder()
                .documentType(DocumentType.PASSENGER_DECLARATION)
                .registrationDate(LocalDate.of(2025, 6, 6))
                .importer(Importer.person())
                .consignment(shoes.consignment())
                .build();
        RegimeCase regimeCase = RegimeCases.of(declaration, DATA);
        GoodsItem item = shoes.consignment().items().get(0);
        TariffRegime.Ruling ruling = new PassengerRegime().open(regimeCase);
        ruling.relief();
        ruling.treat(item);
        assertEquals(List.of(Fraction.of(1, 2)), ruling.relief().freeShares());
    }

    @Test
    void allowance() {
        ExciseAllowance.of(ExciseScheme.PASSENGER, LocalDate.of(2025, 2, 1))
                .apply(List.of(new ExcisableGoods(ExcisableKind.CIGARETTES, Fraction.of(250))), Readings.defaults())
                .portions();
        assertFalse(ExciseAllowance.of(ExciseScheme.PASSENGER, LocalDate.of(2025, 2, 1))
                .apply(List.of(new ExcisableGoods(ExcisableKind.CIGARETTES, Fraction.of(250))), Readings.defaults())
                .portions()
                .isEmpty());
    }

    @Test
    void parcel() {
        RoutedDocument routed = DocumentRouting.forImport(
                ParcelImport.builder()
                        .receiver(Party.INDIVIDUAL)
                        .tradeGoods(true)
                        .scheme(Scheme.ORDINARY)
                        .fobInUsd(Fraction.of(45))
                        .build(),
                LocalDate.of(2025, 4, 1),
                Readings.defaults());
        routed.form();
        assertEquals("CONSIGNMENT_NOTE", routed.form().name());
    }

    @Test
    void valuation() {
        LocalDate registrationDate = LocalDate.of(2025, 6, 2);
        CountryFacts countries = new FixedCountryFacts();
        ValueDeclaration facts = ValueDeclaration.builder()
                .currency(CurrencyCode.USD)
                .deductiveOrder(ValueDeclaration.DeductiveOrder.DEDUCTIVE_FIRST)
                .price(Money.of("USD", "100"))
                .carriage(Carriage.of(Incoterm.CIF, List.<Charge>of()))
                .build();
        ValuationContext context = ValuationContext.on(registrationDate, countries);
        ValuationOutcome outcome = ValuationSequence.standard().determine(facts, context);
        assertInstanceOf(ValuationOutcome.Determined.class, outcome);
    }

    @Test
    void origin() {
        Agreement agreement = Agreements.standard().all().get(0);
        AgreementClaim claim = AgreementClaim.builder()
                .agreement(agreement.code())
                .channel(ReleaseChannel.IMPORT_DECLARATION)
                .build();
        ClaimCase claimCase = ClaimCase.builder()
                .agreement(agreement)
                .claim(claim)
                .day(LocalDate.of(2025, 6, 2))
                .origin(Country.of("CH"))
                .build();
        RatesOfLine rates = RatesOfLine.of(DutyRate.percent("10"), List.of());
        OriginDecision decision = OriginVerification.with(Readings.defaults()).decide(claimCase, rates);
        decision.outcome();
        decision.reasons();
        decision.portions();
        assertFalse(decision.reasons().isEmpty());
    }

    @Test
    void measurement() {
        TankTable table = new TankTable(List.of(
                new TankTable.Row(Fraction.ZERO, Fraction.ZERO),
                new TankTable.Row(Fraction.of(10_000), Fraction.of(900_000))));
        Quantity observed = TankReading.atLevel(table, Fraction.parse("7312")).volume();
        VolumeCorrection correction = VolumeCorrection.of(
                CorrectionTable.PRODUCTS_54B, Fraction.of(845), Fraction.parse("32.5"), Readings.defaults());
        Quantity tonnes =
                LiquidByTable.of(observed, correction, Readings.defaults()).dutiable(UnitOfMeasure.TNE);
        assertEquals(UnitOfMeasure.TNE, tonnes.unit());
    }

    @Test
    void ecommerce() {
        EcommerceOperator operator = new EcommerceOperator(
                EcommerceOperator.Kind.MARKETPLACE, EcommerceOperator.Location.ABROAD, true, true);
        DeemedImporter.of(operator, LocalDate.of(2025, 6, 1), Readings.defaults())
                .role();
        assertEquals(
                DeemedImporter.Role.REPRESENTATIVE,
                DeemedImporter.of(operator, LocalDate.of(2025, 6, 1), Readings.defaults())
                        .role());
    }

    @Test
    void determination() {
        Assessment declared = Assessor.of(DATA).assess(shoes());
        Assessment established = declared;
        LocalDate day = LocalDate.of(2025, 6, 20);
        Determination determination = Determination.of(declared, established);
        determination.shortfall();
        determination.documentOn(day);

        DeterminationWindow window = DeterminationWindow.of(LocalDate.parse("2026-01-10"));
        window.officer().lastDay();
        window.routeOn(LocalDate.parse("2026-02-20"));
        assertEquals(LocalDate.parse("2026-02-08"), window.officer().lastDay());
        assertEquals(Optional.of(DeterminationRoute.SPKTNP_ART17), window.routeOn(LocalDate.parse("2026-02-20")));
    }

    @Test
    void sanction() {
        Breach breach = new Breach.UnpaidDuty(
                UnpaidDutyArticle.IMPORT_VALUE,
                AssessmentSystem.SELF,
                List.of(FinedGoods.of(Rupiah.of(15_000_001), Rupiah.of(10_000_000))));
        Fine fine = Fines.standard().fine(breach, LocalDate.parse("2026-01-05"));
        fine.amount();
        fine.explanation().toText(Locale.ENGLISH);
        assertEquals(Rupiah.of(6_251_000), fine.amount());
    }

    @Test
    void remedy() {
        LocalDate day = LocalDate.of(2026, 4, 10);
        LocalDate today = LocalDate.of(2026, 4, 20);
        Rupiah amount = Rupiah.of(24_000_000);
        DisputedDetermination determination = DisputedDetermination.of(
                DeterminationDocument.SPTNP,
                LocalDate.of(2026, 3, 2),
                new Bill(Rupiah.of(10_000_000), Rupiah.of(4_000_000), Rupiah.of(10_000_000)));
        Dispute dispute = Dispute.against(determination)
                .with(new SettlementFact.GuaranteeLodged(day, GuaranteeKind.CASH, amount, Optional.empty()))
                .with(ObjectionFact.ObjectionFiled.electronic(day));
        DisputeStatus status = dispute.on(today);
        status.state();
        status.openSteps();
        assertEquals(DisputeState.OBJECTION_PENDING, status.state());
    }

    @Test
    void laboratory() {
        TestedDeclaration declared = TestedDeclaration.builder()
                .direction(Direction.IMPORT)
                .registrationDate(LocalDate.parse("2026-01-10"))
                .declared(TestedGoods.of("polymer waste"))
                .dutyPaid(Rupiah.of(5_000_000))
                .dutyDue(Rupiah.of(20_000_000))
                .build();
        FindingEffect effect = LaboratoryRules.standard()
                .effect(
                        declared,
                        new Finding.DifferentGoods(TestedGoods.of("polymer in primary form")),
                        LocalDate.parse("2026-01-28"));
        effect.fine();
        assertTrue(effect.toString().contains("33750000"), effect::toString);
    }

    @Test
    void premium() {
        PremiumClaim claim = PremiumClaim.of(
                BreachStanding.of(DisputeState.TAX_COURT_DECIDED, FineResult.STANDS),
                List.of(BaseComponent.of(BaseKind.ADMINISTRATIVE_FINE, Rupiah.of(120_000_000))),
                LocalDate.parse("2026-03-01"));
        PremiumDecision decision = PremiumRules.standard().decide(claim);
        decision.premium();
        assertTrue(decision.toString().contains("60000000"), decision::toString);
    }
}
