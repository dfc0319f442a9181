package org.pabean.origin;

import org.pabean.law.Wording;

/** What a claim to a preference comes to. */
public enum OriginOutcome {
    /** All goods get the rate of the agreement. */
    PREFERENTIAL(new Wording("rate of the agreement", "tarif preferensi")),
    /** All goods get the rate of the agreement, which is not the one declared. */
    PREFERENTIAL_REDETERMINED(
            new Wording("rate of the agreement, determined anew", "tarif preferensi ditetapkan kembali")),
    /** All goods get the rate of the agreement without a proof of origin, for their low value. */
    PREFERENTIAL_WAIVER(new Wording("rate of the agreement without proof", "tarif preferensi tanpa bukti asal")),
    /** The goods that the proof covers get the rate of the agreement, the others the general rate. */
    PARTIAL_MFN_EXCESS(new Wording("general rate for the excess", "tarif umum atas kelebihan jumlah")),
    /** All goods get the general rate. */
    MFN_ALL(new Wording("general rate", "tarif umum")),
    /** All goods get the general rate since it is the lower one. */
    MFN_LOWER_APPLIES(new Wording("general rate, which is lower", "tarif umum karena lebih rendah")),
    /** An answer of the issuing side, or the settlement of a doubt, is awaited. */
    PENDING_VERIFICATION(new Wording("pending verification", "menunggu konfirmasi")),
    /** Goods made in an economic zone with enough local content are free of duty. */
    KEK_LOCAL_CONTENT_ZERO(new Wording("free for local content", "nol persen karena kandungan lokal")),
    /** Goods made in an economic zone lack local content, or the statement of it. */
    KEK_LOCAL_CONTENT_NOT_MET(new Wording("local content not shown", "kandungan lokal tidak terpenuhi")),
    /** The rule on exhibitions gives nothing; the goods would have to pass the ordinary tests without it. */
    EXHIBITION_RULE_NOT_APPLICABLE(new Wording("no exhibition of the rule", "ketentuan pameran tidak berlaku"));

    private final Wording wording;

    OriginOutcome(Wording wording) {
        this.wording = wording;
    }

    /** The outcome in words. */
    public Wording wording() {
        return wording;
    }

    /** Whether at least a part of the goods gets the rate of the agreement. */
    public boolean givesPreference() {
        return this == PREFERENTIAL
                || this == PREFERENTIAL_REDETERMINED
                || this == PREFERENTIAL_WAIVER
                || this == PARTIAL_MFN_EXCESS;
    }
}
