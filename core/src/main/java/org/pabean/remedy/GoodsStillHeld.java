package org.pabean.remedy;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** When goods that did not leave the customs area make a guarantee unnecessary. */
public enum GoodsStillHeld implements Reading {
    /** Only while no release approval was issued. */
    WITHOUT_RELEASE_APPROVAL(new Wording(
            "only while no release approval was issued", "hanya jika persetujuan pengeluaran belum terbit")),
    /** As long as they are in the customs area. */
    IN_CUSTOMS_AREA(new Wording("as long as they are there", "selama masih berada di kawasan pabean"));

    private static final Citation CITATION = Citation.unverified(Instruments.CUSTOMS_LAW, "93(1a), 93A(3)");

    private final Wording answer;

    GoodsStillHeld(Wording answer) {
        this.answer = answer;
    }

    /** Whether goods in this place need no guarantee. */
    boolean frees(GoodsPlace place) {
        return switch (place) {
            case RELEASED -> false;
            case IN_CUSTOMS_AREA -> true;
            case IN_CUSTOMS_AREA_RELEASE_APPROVED -> this == IN_CUSTOMS_AREA;
        };
    }

    @Override
    public Wording question() {
        return new Wording(
                "When do goods still in the customs area make a guarantee unnecessary?",
                "Kapan barang yang masih di kawasan pabean tidak memerlukan jaminan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return CITATION;
    }
}
