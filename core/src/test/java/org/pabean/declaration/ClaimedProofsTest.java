package org.pabean.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Violation;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.AgreementCode;

/** Claims to preferences and the proofs that they point to. */
class ClaimedProofsTest {

    private static final AgreementCode IE_CEPA = AgreementCode.of("IE-CEPA");
    private static final Quantity PIECES = Quantity.of("100", UnitOfMeasure.PCE);
    private static final Quantity KILOGRAMS = Quantity.of("100", UnitOfMeasure.KGM);

    @Test
    void aClaimOnTheOnlyItemOfAProofHasNoFault() {
        assertEquals(List.of(), faults(proof("P-1", PIECES), claim("P-1", OptionalInt.empty(), Optional.empty())));
        assertEquals(List.of(), faults(proof("P-1", PIECES), claim("P-1", OptionalInt.of(1), Optional.of(PIECES))));
    }

    @Test
    void aClaimAfterDrawingIsTheSameClaimOnAnItemThatIsUsedUpToThere() {
        AgreementClaim drawn = claim("P-1", OptionalInt.of(1), Optional.of(KILOGRAMS));
        assertEquals(claim("P-1", OptionalInt.of(1), Optional.of(PIECES)), drawn.afterDrawing(PIECES));
        assertEquals(claim("P-1", OptionalInt.of(1), Optional.of(KILOGRAMS)), drawn);
    }

    @Test
    void aProofHasToBeThere() {
        assertEquals(
                List.of(
                        "consignment.items[0].preference.proof: PROOF_UNKNOWN: no proof of origin has the reference P-2; add"
                                + " it to the declaration"),
                faults(proof("P-1", PIECES), claim("P-2", OptionalInt.of(9), Optional.empty())));
    }

    @Test
    void theItemOfAProofHasToBeThere() {
        assertEquals(
                List.of(
                        "consignment.items[0].preference.proofItem: PROOF_ITEM_UNKNOWN: the proof of origin has no item of"
                                + " that number; name one of its items"),
                faults(proof("P-1", PIECES), claim("P-1", OptionalInt.of(2), Optional.empty())));
    }

    @Test
    void ofSeveralItemsOneHasToBeNamed() {
        assertEquals(
                List.of(
                        "consignment.items[0].preference.proofItem: PROOF_ITEM_OPEN: the proof of origin does not have just"
                                + " one item; name the one that covers these goods"),
                faults(proof("P-1", PIECES, PIECES), claim("P-1", OptionalInt.empty(), Optional.empty())));
        assertEquals(
                List.of(), faults(proof("P-1", PIECES, PIECES), claim("P-1", OptionalInt.of(2), Optional.empty())));
    }

    @Test
    void quantitiesAreToldInUnitsThatConvert() {
        assertEquals(
                List.of(
                        "consignment.items[0].preference.proofItem: UNITS_DIFFER: tell this quantity in a unit that converts"
                                + " to KGM, as the proof of origin has it",
                        "consignment.items[0].preference.drawn: UNITS_DIFFER: tell this quantity in a unit that converts to"
                                + " KGM, as the proof of origin has it"),
                faults(proof("P-1", KILOGRAMS), claim("P-1", OptionalInt.empty(), Optional.of(PIECES))));
    }

    @Test
    void eachProofHasAReferenceOfItsOwn() {
        List<DeclarationOfOrigin> twice = List.of(proof("P-1", PIECES), proof("P-2", PIECES), proof("P-1", PIECES));
        assertEquals(
                List.of(
                        "declarationsOfOrigin[2].reference: PROOF_REFERENCE_DUPLICATE: reference P-1 is taken; give each"
                                + " proof of origin its own"),
                faults(DocumentType.IMPORT_DECLARATION, twice, claim("P-2", OptionalInt.empty(), Optional.empty())));
    }

    @Test
    void localContentIsNoughtOrMore() {
        assertEquals(
                List.of(
                        "consignment.items[0].preference.localContent: LOCAL_CONTENT_NEGATIVE: state the local content as"
                                + " nought or more percent"),
                faults(
                        DocumentType.IMPORT_DECLARATION,
                        List.of(),
                        new LocalContentClaim(true, Percent.parse("-0.01"), true)));
        assertEquals(
                List.of(),
                faults(DocumentType.IMPORT_DECLARATION, List.of(), new LocalContentClaim(true, Percent.ZERO, true)));
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void onlyImportDeclarationsClaimPreferences(DocumentType form) {
        boolean claims = form == DocumentType.IMPORT_DECLARATION || form == DocumentType.SPECIAL_IMPORT_DECLARATION;
        AgreementClaim bare = AgreementClaim.builder()
                .agreement(IE_CEPA)
                .channel(ReleaseChannel.IMPORT_DECLARATION)
                .build();
        List<String> expected = claims
                ? List.of()
                : List.of("consignment.items[0].preference: PREFERENCE_MISPLACED: a " + form.code()
                        + " cannot claim a preference (Customs Law art. 13(1)); declare the goods by PIB");
        assertEquals(expected, faults(form, List.of(), bare));
    }

    private static List<String> faults(DeclarationOfOrigin proof, AgreementClaim claim) {
        return faults(DocumentType.IMPORT_DECLARATION, List.of(proof), claim);
    }

    private static List<String> faults(DocumentType form, List<DeclarationOfOrigin> proofs, PreferenceClaim claim) {
        GoodsItem item = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.CustomsValue(Rupiah.of(1_000_000)))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of("64039990"))
                .origin(Country.of("CH"))
                .quantity(PIECES)
                .preference(claim)
                .build();
        Declaration declaration = Declaration.builder()
                .documentType(form)
                .registrationDate(LocalDate.of(2025, 6, 10))
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addItems(item)
                        .build())
                .addAllDeclarationsOfOrigin(proofs)
                .build();
        return DeclarationCheck.of(declaration).stream()
                .map(Violation::toString)
                .toList();
    }

    private static AgreementClaim claim(String proof, OptionalInt item, Optional<Quantity> drawn) {
        return AgreementClaim.builder()
                .agreement(IE_CEPA)
                .channel(ReleaseChannel.IMPORT_DECLARATION)
                .proof(proof)
                .proofItem(item)
                .drawn(drawn)
                .build();
    }

    private static DeclarationOfOrigin proof(String reference, Quantity... quantities) {
        return DeclarationOfOrigin.builder()
                .agreement(IE_CEPA)
                .form(ProofForm.ORIGIN_DECLARATION)
                .reference(reference)
                .addAllItems(IntStream.range(0, quantities.length)
                        .mapToObj(i -> OriginItem.builder()
                                .number(i + 1)
                                .quantity(quantities[i])
                                .build())
                        .toList())
                .build();
    }
}
