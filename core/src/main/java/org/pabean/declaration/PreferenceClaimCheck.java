package org.pabean.declaration;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.goods.Quantity;
import org.pabean.law.Violations;

/** Looks over the claims to preferences and the proofs of origin that they point to. */
final class PreferenceClaimCheck {

    /** Parcels and carried goods have rates of their own: their forms carry no claim (PMK 96/2023 art. 22(1)b). */
    private static final Set<DocumentType> CLAIMING =
            EnumSet.of(DocumentType.IMPORT_DECLARATION, DocumentType.SPECIAL_IMPORT_DECLARATION);

    private final Declaration declaration;
    private final Violations violations;

    PreferenceClaimCheck(Declaration declaration, Violations violations) {
        this.declaration = declaration;
        this.violations = violations;
    }

    void run() {
        if (!declaration.declarationsOfOrigin().isEmpty()) {
            references();
        }
        List<GoodsItem> items = declaration.consignment().items();
        for (int i = 0; i < items.size(); i++) {
            GoodsItem item = items.get(i);
            if (item.preference().isPresent()) {
                preference(
                        "consignment.items[" + i + "].preference",
                        item,
                        item.preference().get());
            }
        }
    }

    private void preference(String path, GoodsItem item, PreferenceClaim preference) {
        violations.check(
                CLAIMING.contains(declaration.documentType()),
                path,
                "PREFERENCE_MISPLACED",
                () -> "a " + declaration.documentType().code()
                        + " cannot claim a preference (Customs Law art. 13(1)); declare the goods by PIB");
        if (preference instanceof AgreementClaim claim) {
            claim(path, item, claim);
        } else if (preference instanceof LocalContentClaim local) {
            violations.check(
                    local.localContent().fraction().signum() >= 0,
                    path + ".localContent",
                    "LOCAL_CONTENT_NEGATIVE",
                    "state the local content as nought or more percent");
        }
    }

    private void references() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < declaration.declarationsOfOrigin().size(); i++) {
            String reference = declaration.declarationsOfOrigin().get(i).reference();
            violations.check(
                    taken.add(reference),
                    "declarationsOfOrigin[" + i + "].reference",
                    "PROOF_REFERENCE_DUPLICATE",
                    () -> "reference " + reference + " is taken; give each proof of origin its own");
        }
    }

    private void claim(String path, GoodsItem item, AgreementClaim claim) {
        if (claim.proof().isEmpty()) {
            return;
        }
        Optional<DeclarationOfOrigin> proof =
                declaration.declarationOfOrigin(claim.proof().get());
        violations.check(
                proof.isPresent(),
                path + ".proof",
                "PROOF_UNKNOWN",
                () -> "no proof of origin has the reference " + claim.proof().get() + "; add it to the declaration");
        Optional<OriginItem> covered = proof.flatMap(claim::itemOn);
        violations.check(
                proof.isEmpty() || covered.isPresent() || claim.proofItem().isEmpty(),
                path + ".proofItem",
                "PROOF_ITEM_UNKNOWN",
                "the proof of origin has no item of that number; name one of its items");
        violations.check(
                proof.isEmpty() || covered.isPresent() || claim.proofItem().isPresent(),
                path + ".proofItem",
                "PROOF_ITEM_OPEN",
                "the proof of origin does not have just one item; name the one that covers these goods");
        covered.flatMap(OriginItem::quantity).ifPresent(quantity -> {
            sameMeasure(path + ".proofItem", quantity, item.quantity());
            sameMeasure(path + ".drawn", quantity, claim.drawn());
        });
    }

    private void sameMeasure(String path, Quantity onProof, Optional<Quantity> other) {
        violations.check(
                other.isEmpty() || onProof.unit().convertsTo(other.get().unit()),
                path,
                "UNITS_DIFFER",
                () -> "tell this quantity in a unit that converts to " + onProof.unit()
                        + ", as the proof of origin has it");
    }
}
