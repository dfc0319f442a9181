package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.pabean.goods.Quantity;
import org.pabean.internal.PabeanStyle;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.RateCondition;

/**
 * The claim to the rate of a trade agreement for one item (<i>penggunaan tarif preferensi</i>), with the facts that its
 * conditions ask for. What is not said counts as not met.
 *
 * @param agreement the agreement claimed
 * @param channel the way of release
 * @param proof the reference of the proof of origin among those of the declaration; empty if there is none
 * @param proofItem the number of the item on that proof; empty if the proof has one item only
 * @param declaredRate the rate claimed; empty if it is the one of the schedule
 * @param conditions conditions of special rates that the goods and the importer meet, such as a quota certificate
 * @param stated what the declaration says about the proof
 * @param submission how the proof was handed in; empty if it was not
 * @param entry approval and facts of the entry into a bonded place or zone
 * @param drawn what releases under earlier declarations have drawn from the item of the proof
 * @param lowValue facts of the waiver for goods of low value
 * @param exhibition the exhibition that the goods were sold at
 * @param findings what the examination of the claim found; empty before any examination
 */
@Value.Builder
@PabeanStyle
public record AgreementClaim(
        AgreementCode agreement,
        ReleaseChannel channel,
        Optional<String> proof,
        OptionalInt proofItem,
        Optional<DutyRate> declaredRate,
        Set<RateCondition> conditions,
        Optional<StatedProof> stated,
        Optional<ProofSubmission> submission,
        Optional<ZoneEntry> entry,
        Optional<Quantity> drawn,
        Optional<LowValue> lowValue,
        Optional<Exhibition> exhibition,
        Optional<OriginFindings> findings)
        implements PreferenceClaim {

    /** Copies the set and refuses null. */
    public AgreementClaim {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(proofItem, "proofItem");
        Objects.requireNonNull(declaredRate, "declaredRate");
        conditions = Set.copyOf(conditions);
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(drawn, "drawn");
        Objects.requireNonNull(lowValue, "lowValue");
        Objects.requireNonNull(exhibition, "exhibition");
        Objects.requireNonNull(findings, "findings");
    }

    /** Starts with agreement and way of release. */
    public static AgreementClaimBuilderStages.BuildStart builder() {
        return AgreementClaimBuilderStages.start();
    }

    /** This claim after an examination. */
    public AgreementClaim with(OriginFindings found) {
        return changed(channel, drawn, Optional.of(found));
    }

    /** This claim in another way of release. */
    public AgreementClaim through(ReleaseChannel other) {
        return changed(other, drawn, findings);
    }

    /** This claim after so much in all was drawn from the item of its proof. */
    public AgreementClaim afterDrawing(Quantity all) {
        return changed(channel, Optional.of(all), findings);
    }

    private AgreementClaim changed(ReleaseChannel way, Optional<Quantity> used, Optional<OriginFindings> found) {
        return new AgreementClaim(
                agreement,
                way,
                proof,
                proofItem,
                declaredRate,
                conditions,
                stated,
                submission,
                entry,
                used,
                lowValue,
                exhibition,
                found);
    }

    /** The item of a proof that covers the goods: the one named, or the only one. */
    public Optional<OriginItem> itemOn(DeclarationOfOrigin evidence) {
        if (proofItem.isPresent()) {
            return evidence.item(proofItem.getAsInt());
        }
        return evidence.items().size() == 1 ? Optional.of(evidence.items().get(0)) : Optional.empty();
    }
}
