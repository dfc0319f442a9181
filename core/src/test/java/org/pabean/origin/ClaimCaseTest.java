package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.money.Rupiah;

/** The case that a declaration makes for its claim. */
final class ClaimCaseTest {

    private static final ClaimCase PLAIN = Claims.inOrder();

    private static ClaimCase claimedIn(DocumentType form, AgreementClaim claim) {
        GoodsItem item = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.CustomsValue(Rupiah.of(1_000_000)))
                .rates(DeclaredRates.none())
                .origin(PLAIN.origin())
                .quantity(PLAIN.quantity())
                .preference(claim)
                .build();
        Declaration declaration = Declaration.builder()
                .documentType(form)
                .registrationDate(PLAIN.day())
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addItems(item)
                        .journey(PLAIN.journey())
                        .build())
                .addAllDeclarationsOfOrigin(PLAIN.proof().stream().toList())
                .build();
        return ClaimCase.of(PLAIN.agreement(), claim, item, declaration);
    }

    @Test
    void anImportDeclarationMakesTheCaseOfItsClaimWithDayProofOriginQuantityAndJourney() {
        assertEquals(PLAIN, claimedIn(DocumentType.IMPORT_DECLARATION, PLAIN.claim()));
    }

    @Test
    void aConsignmentNoteIsNoWayOfReleaseForPreferences() {
        ClaimCase noted = claimedIn(DocumentType.CONSIGNMENT_NOTE, PLAIN.claim());
        assertEquals(ReleaseChannel.OTHER, noted.claim().channel());
        assertEquals(List.of(OriginReason.CHANNEL), Claims.decide(noted).reasons());
    }

    @Test
    void aClaimOnAProofThatTheDeclarationDoesNotHoldHasNone() {
        AgreementClaim other = AgreementClaim.builder()
                .agreement(PLAIN.agreement().code())
                .channel(ReleaseChannel.IMPORT_DECLARATION)
                .proof("P-2")
                .build();
        Optional<DeclarationOfOrigin> none = Optional.empty();
        assertEquals(none, claimedIn(DocumentType.IMPORT_DECLARATION, other).proof());
    }
}
