package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Wording;
import org.pabean.money.Money;

/**
 * A declaration of identical or similar goods that was accepted before.
 *
 * @param id its name
 * @param goods what it is compared by
 * @param acceptedUnder the method under which its value was accepted
 * @param unitPrice its accepted value for one unit, CIF
 * @param adjustment what demonstrated evidence adds to one unit for another level, quantity or transport, or takes off
 *     it if negative
 * @param traits what else decides whether it may be used
 */
@Value.Builder
@PabeanStyle
public record Candidate(
        String id,
        ComparedGoods goods,
        MethodNumber acceptedUnder,
        Optional<Money> unitPrice,
        Optional<Money> adjustment,
        Set<Trait> traits) {

    /** Copies the set and refuses null. */
    public Candidate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(goods, "goods");
        Objects.requireNonNull(acceptedUnder, "acceptedUnder");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(adjustment, "adjustment");
        traits = Set.copyOf(traits);
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public Candidate withAmounts(UnaryOperator<Money> change) {
        return new Candidate(id, goods, acceptedUnder, unitPrice.map(change), adjustment.map(change), traits);
    }

    /** Starts with the name. */
    public static CandidateBuilderStages.BuildStart builder() {
        return CandidateBuilderStages.start();
    }

    /** What decides besides the goods whether a declaration may be used. */
    public enum Trait {
        /** Declared by the importer of the goods valued. */
        SAME_IMPORTER,
        /** That importer's last audit confirmed its values, or it is a trusted trader (MITA, AEO). */
        TRUSTED_IMPORTER,
        /** Made by another producer than the goods valued. */
        OTHER_PRODUCER,
        /** Engineering or design work on the goods was done in Indonesia. */
        DESIGNED_IN_INDONESIA,
        /** The importer that declared it has no clear line of business. */
        UNCLEAR_IMPORTER,
        /** Its description, specification or unit is not clear. */
        UNCLEAR_GOODS
    }

    /** Why a candidate is set aside. */
    public enum Rejection {
        /** Accepted under another method than I. */
        METHOD("accepted under another method than I", "diterima dengan metode selain metode I"),
        /** Made in another country. */
        COUNTRY("made in another country", "diproduksi di negara lain"),
        /** Exported more than 30 days before or after. */
        WINDOW("exported outside the window", "diekspor di luar jangka waktu"),
        /** Travelled in another way. */
        MODE("carried by another mode of transport", "diangkut dengan moda lain"),
        /** Declared by the same importer. */
        SAME_IMPORTER("declared by the same importer", "diberitahukan oleh importir yang sama"),
        /** Rests on design work done in Indonesia. */
        DESIGN("rests on design work done in Indonesia", "memuat pekerjaan desain di Indonesia"),
        /** Importer or goods of the declaration are not clear. */
        SOURCE("importer or goods are not clear", "importir atau uraian barang tidak jelas"),
        /** Made by another producer although the same producer is found. */
        PRODUCER("made by another producer", "dibuat oleh produsen lain"),
        /** Sold at another level of trade. */
        LEVEL("sold at another level of trade", "dijual pada tingkat perdagangan lain"),
        /** Sold in another quantity. */
        QUANTITY("sold in another quantity", "dijual dalam jumlah lain");

        private final Wording wording;

        Rejection(String english, String indonesian) {
            this.wording = new Wording(english, indonesian);
        }

        /** The reason in words. */
        public Wording wording() {
            return wording;
        }
    }

    /** Whether a trait is stated. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
