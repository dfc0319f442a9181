package org.pabean.premium;

import java.util.EnumSet;
import java.util.Set;
import org.pabean.law.Wording;
import org.pabean.premium.BreachStanding.Proof;

/** Kinds of amounts that come in with a breach. Duty, taxes and interest never earn a premium. */
public enum BaseKind {
    /** Administrative fine; letter a. */
    ADMINISTRATIVE_FINE(Confirmed.BY_DETERMINATION, "administrative fine", "denda administrasi"),
    /** Criminal fine; letter b. */
    CRIMINAL_FINE(Confirmed.BY_VERDICT, "criminal fine", "pidana denda"),
    /** Auction proceeds of goods from a customs or excise crime; letter c. */
    AUCTION_PROCEEDS(Confirmed.BY_VERDICT, "auction proceeds", "hasil lelang"),
    /** Value of goods that may not be auctioned; letter d. */
    NON_AUCTIONABLE_VALUE(Confirmed.BY_VERDICT, "value of goods not auctioned", "nilai barang yang tidak dilelang"),
    /** Fine for carrying cash or other payment instruments; letter e. */
    CASH_CARRYING_FINE(Confirmed.BY_DETERMINATION, "fine for carrying cash", "denda pembawaan uang tunai"),
    /** Fine in an excise case that is not investigated; letter f. */
    EXCISE_FINE_NOT_INVESTIGATED(
            Confirmed.BY_EITHER, "fine in an excise case not investigated", "denda cukai tanpa penyidikan"),
    /** Import duty; never in the base. */
    IMPORT_DUTY(Confirmed.BY_NOTHING, "import duty", "bea masuk"),
    /** Taxes on import; never in the base. */
    IMPORT_TAX(Confirmed.BY_NOTHING, "import taxes", "pajak dalam rangka impor"),
    /** Interest; never in the base. */
    INTEREST(Confirmed.BY_NOTHING, "interest", "bunga");

    private static final class Confirmed {
        private static final Set<Proof> BY_DETERMINATION = EnumSet.of(Proof.FINAL_DETERMINATION, Proof.COURT_DECISION);
        private static final Set<Proof> BY_VERDICT = EnumSet.of(Proof.VERDICT);
        private static final Set<Proof> BY_EITHER = EnumSet.allOf(Proof.class);
        private static final Set<Proof> BY_NOTHING = EnumSet.noneOf(Proof.class);

        private Confirmed() {}
    }

    private final Set<Proof> proofs;
    private final Wording wording;

    BaseKind(Set<Proof> proofs, String english, String indonesian) {
        this.proofs = Set.copyOf(proofs);
        this.wording = new Wording(english, indonesian);
    }

    /** Whether a breach standing so confirms an amount of this kind. */
    public boolean isConfirmedBy(BreachStanding standing) {
        return standing.proof().filter(proofs::contains).isPresent();
    }

    /** The kind in words. */
    public Wording wording() {
        return wording;
    }
}
