package org.pabean.origin;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Journey;
import org.pabean.declaration.OriginFindings;
import org.pabean.declaration.OriginItem;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.goods.Country;
import org.pabean.goods.Quantity;
import org.pabean.internal.PabeanStyle;

/**
 * All that a claim is judged from.
 *
 * @param agreement the agreement claimed
 * @param claim the claim
 * @param day the day of registration
 * @param proof the proof of origin
 * @param origin the country of origin declared
 * @param quantity the quantity declared
 * @param journey the way of the goods
 */
@Value.Builder
@PabeanStyle
public record ClaimCase(
        Agreement agreement,
        AgreementClaim claim,
        LocalDate day,
        Optional<DeclarationOfOrigin> proof,
        Optional<Country> origin,
        Optional<Quantity> quantity,
        Optional<Journey> journey) {

    /** Refuses null. */
    public ClaimCase {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(journey, "journey");
    }

    /** Starts with agreement, claim and day. */
    public static ClaimCaseBuilderStages.BuildStart builder() {
        return ClaimCaseBuilderStages.start();
    }

    /**
     * The case of a claim in a declaration. Of the forms of a declaration only the import declaration is open to
     * preferences; a claim on another one goes by {@link ReleaseChannel#OTHER}.
     */
    public static ClaimCase of(Agreement agreement, AgreementClaim claim, GoodsItem item, Declaration declaration) {
        boolean open = declaration.documentType() == DocumentType.IMPORT_DECLARATION;
        return builder()
                .agreement(agreement)
                .claim(open ? claim : claim.through(ReleaseChannel.OTHER))
                .day(declaration.registrationDate())
                .proof(claim.proof().flatMap(declaration::declarationOfOrigin))
                .origin(item.origin())
                .quantity(item.quantity())
                .journey(declaration.consignment().journey())
                .build();
    }

    /** The same case with another claim. */
    public ClaimCase with(AgreementClaim other) {
        return new ClaimCase(agreement, other, day, proof, origin, quantity, journey);
    }

    /** The item of the proof that covers the goods. */
    public Optional<OriginItem> proofItem() {
        return proof.flatMap(claim::itemOn);
    }

    /** What the examination found; nothing before any examination. */
    OriginFindings findings() {
        return claim.findings().orElse(OriginFindings.none());
    }

    /** The state whose exporter made the proof; the country of origin where no proof tells. */
    Optional<Country> exportingState() {
        return proof.flatMap(DeclarationOfOrigin::exporterCountry).or(() -> origin);
    }
}
