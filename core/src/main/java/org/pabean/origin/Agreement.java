package org.pabean.origin;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.tariff.AgreementCode;

/**
 * A trade agreement as a row of data (<i>skema preferensi</i>). What was not found is empty: nothing is taken over from
 * another agreement in silence.
 *
 * @param code its short name
 * @param name its full name
 * @param members its parties
 * @param force since when it works, and by which regulations
 * @param proof its proof of origin
 * @param origin its rules of origin
 * @param consignment its rules on the way of the goods
 * @param rates what is known of its rates
 * @param confidence how well the row is known
 * @param parent the agreement that a scheme belongs to, whose proofs it uses
 * @param waiver its waiver for goods of low value
 * @param verification time limits of its retroactive check
 * @param transitionalDays days after its first day in which goods already in a bonded place or zone may still get a proof
 */
@Value.Builder
@PabeanStyle
public record Agreement(
        AgreementCode code,
        String name,
        Membership members,
        AgreementForce force,
        ProofTerms proof,
        OriginTerms origin,
        ConsignmentTerms consignment,
        RateTerms rates,
        Confidence confidence,
        Optional<AgreementCode> parent,
        Optional<WaiverTerms> waiver,
        Optional<VerificationTerms> verification,
        OptionalInt transitionalDays) {

    /** Refuses null. */
    public Agreement {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(members, "members");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(consignment, "consignment");
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(transitionalDays, "transitionalDays");
    }

    /** Starts with the short name. */
    public static AgreementBuilderStages.BuildStart builder() {
        return AgreementBuilderStages.start();
    }

    /** The agreement whose proofs are used: this one, or the one it is a scheme of. */
    public AgreementCode proofAgreement() {
        return parent.orElse(code);
    }

    /** Its procedure regulation of a day as a source; the article is known for IE-CEPA only. */
    Citation procedure(LocalDate day, String articleOfIeCepa) {
        String instrument = force.procedureOn(day).orElse(OriginLaw.PROCEDURE);
        return instrument.equals(OriginLaw.PROCEDURE)
                ? new Citation(instrument, articleOfIeCepa, own() ? Confidence.SECONDARY : Confidence.ANALOGUE)
                : new Citation(instrument, "", Confidence.ANALOGUE);
    }

    private boolean own() {
        return force.procedure().periods().stream()
                .anyMatch(period -> period.value().equals(OriginLaw.PROCEDURE));
    }
}
