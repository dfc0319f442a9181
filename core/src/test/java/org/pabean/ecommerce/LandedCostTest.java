package org.pabean.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Circumstances;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Facility;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.ecommerce.DocumentQuote.NotQuoted;
import org.pabean.ecommerce.DocumentQuote.Quoted;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.FigureFormat;
import org.pabean.goods.Country;
import org.pabean.law.Caveat;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.Declared;
import org.pabean.regime.SmallWorld;
import org.pabean.regime.parcel.DeclarationForm;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.Levy;

class LandedCostTest {

    private static final String TOY = "95030099";
    private static final String SHOES = "64041190";

    private static LandedCost quote(Declared basket) {
        return LandedCost.of(basket.declaration(), SmallWorld.assessor());
    }

    private static Declared basket() {
        return Declared.on(DocumentType.CONSIGNMENT_NOTE, "2025-04-01");
    }

    @Test
    void aBasketCostsItsGoodsItsFreightAndItsLevies() {
        LandedCost cost = quote(basket().dollars("100", TOY).freight("20"));
        assertEquals(Rupiah.of(1_920_000), cost.goods());
        assertEquals(Rupiah.of(1_920_000 + 144_000 + 227_040), cost.total());
        assertEquals(
                List.of(Levy.IMPORT_DUTY, Levy.VAT),
                cost.shares().stream().map(LevyShare::levy).toList());
        assertEquals(
                Fraction.of(144_000, 2_291_040), cost.shares().get(0).share().fraction());
    }

    @Test
    void theCheapestLawfulFormIsFound() {
        LandedCost company = quote(basket().dollars("100", SHOES).byCompany());
        assertEquals(2, company.quotes().size());
        assertEquals(
                DeclarationForm.IMPORT_DECLARATION,
                company.cheapest().orElseThrow().form());
        LandedCost person = quote(basket().dollars("100", TOY));
        assertEquals(
                DeclarationForm.CONSIGNMENT_NOTE,
                person.cheapest().orElseThrow().form());
    }

    @Test
    void aClaimedFacilityLeadsToAFormThatCanClaimIt() {
        Declaration plain = basket().dollars("100", TOY).byCompany().declaration();
        Declaration claiming = new Declaration(
                plain.documentType(),
                plain.registrationDate(),
                plain.importer(),
                plain.consignment(),
                plain.paymentDate(),
                plain.exchangeRates(),
                Optional.of(new Facility.DutyExemption()),
                plain.circumstances(),
                plain.declarationsOfOrigin());
        LandedCost cost = LandedCost.of(claiming, SmallWorld.assessor());
        assertEquals(DeclarationForm.IMPORT_DECLARATION, cost.routed().form());
        assertEquals(
                DeclarationForm.IMPORT_DECLARATION,
                cost.cheapest().orElseThrow().form());
    }

    @Test
    void aFormThatCannotBeQuotedSaysWhatIsMissing() {
        LandedCost cost = quote(basket().dollars("100", "64"));
        NotQuoted special = assertInstanceOf(NotQuoted.class, cost.quotes().get(1));
        assertEquals(1, special.violations().size());
        assertEquals(
                DeclarationForm.CONSIGNMENT_NOTE, cost.cheapest().orElseThrow().form());
    }

    @Test
    void aboveTheLimitOnlyTheOtherFormIsQuoted() {
        LandedCost cost = quote(basket().dollars("1600", TOY));
        assertEquals(1, cost.quotes().size());
        assertEquals(
                DeclarationForm.SPECIAL_IMPORT_DECLARATION,
                cost.cheapest().orElseThrow().form());
    }

    /** A private receiver's toys whose Thai origin is claimed and proved, in a parcel. */
    private static Declaration claimingPreference() {
        Declaration plain = basket().dollars("100", TOY)
                .as(new Circumstances.Parcel(Circumstances.Scheme.ORDINARY, 1, false))
                .declaration();
        AgreementCode atiga = AgreementCode.of("ATIGA");
        DeclarationOfOrigin proof = DeclarationOfOrigin.builder()
                .agreement(atiga)
                .form(ProofForm.CERTIFICATE)
                .reference("P-1")
                .build();
        GoodsItem toy = plain.consignment().items().get(0);
        GoodsItem claimed = GoodsItem.builder()
                .number(1)
                .value(toy.value())
                .rates(toy.rates())
                .hsCode(toy.hsCode())
                .origin(Country.of("TH"))
                .preference(AgreementClaim.builder()
                        .agreement(atiga)
                        .channel(ReleaseChannel.IMPORT_DECLARATION)
                        .build())
                .build();
        return new Declaration(
                plain.documentType(),
                plain.registrationDate(),
                plain.importer(),
                plain.consignment().with(List.of(claimed)),
                plain.paymentDate(),
                plain.exchangeRates(),
                plain.facility(),
                plain.circumstances(),
                List.of(proof));
    }

    @Test
    void aClaimedPreferenceIsMadeByTheOtherFormWithItsProofAndWithoutTheFactsOfAParcel() {
        LandedCost cost = LandedCost.of(claimingPreference(), SmallWorld.assessor());
        assertEquals(1, cost.quotes().size());
        Quoted quoted = assertInstanceOf(Quoted.class, cost.quotes().get(0));
        Declaration declared = quoted.assessment().declaration();
        assertNotEquals(DocumentType.CONSIGNMENT_NOTE, declared.documentType());
        assertTrue(declared.consignment().items().get(0).preference().isPresent());
        assertEquals(1, declared.declarationsOfOrigin().size());
        assertEquals(Optional.empty(), declared.circumstances());
    }

    @Test
    void theNoteOfABasketIsThatOfAParcelAndTheOtherFormIsNot() {
        Circumstances parcel = new Circumstances.Parcel(Circumstances.Scheme.ORDINARY, 1, false);
        LandedCost cost = quote(basket().dollars("100", TOY).as(parcel));
        assertEquals(
                List.of(Optional.of(parcel), Optional.empty()),
                cost.quotes().stream()
                        .map(Quoted.class::cast)
                        .map(quote -> quote.assessment().declaration().circumstances())
                        .toList());
    }

    @Test
    void lettersGoByNoteWhateverTheirValue() {
        LandedCost cost = quote(basket().dollars("1600", TOY)
                .as(new Circumstances.Parcel(Circumstances.Scheme.CORRESPONDENCE, 1, false)));
        assertEquals(DeclarationForm.CONSIGNMENT_NOTE, cost.routed().form());
        assertEquals(1, cost.quotes().size());
    }

    @Test
    void theExplanationNamesTheLeviesOfEachFormAndWhatTheCheapestRestsOn() {
        LandedCost cost = quote(basket().dollars("100", "64"));
        Assessment cheapest = cost.cheapest().orElseThrow().assessment();
        String text = cost.explanation().toText(Locale.ENGLISH);
        String due = new FigureFormat(Locale.ENGLISH).format(Figure.of(cheapest.amountDue()));
        assertTrue(text.contains("Levies by Consignment note: " + due), text);
        assertTrue(text.contains(": not known"), text);
        assertEquals(cheapest.caveats(), cost.explanation().caveats());
        assertEquals(cheapest.readings(), cost.explanation().readings());
        Explanation byDeclaration =
                quote(basket().dollars("100", SHOES).byCompany()).explanation();
        assertEquals(
                List.of("INCOME_TAX_LIST_UNKNOWN"),
                byDeclaration.caveats().stream().map(Caveat::code).toList());
    }

    @Test
    void theExplanationSpeaksBothLanguages() {
        LandedCost cost = quote(basket().dollars("100", TOY));
        assertTrue(cost.explanation().toText(Locale.ENGLISH).contains("Landed cost"));
        assertTrue(cost.explanation().toText(Locale.forLanguageTag("id")).contains("Biaya sampai di tempat"));
    }
}
