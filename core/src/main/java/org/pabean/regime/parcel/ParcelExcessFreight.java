package org.pabean.regime.parcel;

import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.regime.allowance.FreightReading;
import org.pabean.regime.allowance.FreightShare;

/** How freight and insurance of a favoured parcel are divided between its free part and the excess. */
public enum ParcelExcessFreight implements FreightReading {
    /** In proportion to the FOB value. */
    IN_PROPORTION(
            FreightShare.IN_PROPORTION, new Wording("In proportion to the FOB value.", "Sebanding dengan nilai FOB.")),
    /** The excess bears them in full. */
    IN_FULL(FreightShare.IN_FULL, new Wording("The excess bears them in full.", "Seluruhnya pada kelebihannya."));

    private final FreightShare share;
    private final Wording answer;

    ParcelExcessFreight(FreightShare share, Wording answer) {
        this.share = share;
        this.answer = answer;
    }

    @Override
    public FreightShare share() {
        return share;
    }

    @Override
    public Wording question() {
        return new Wording(
                "How are freight and insurance divided between the free part of a parcel and the excess?",
                "Bagaimana ongkos angkut dan asuransi dibagi antara bagian bebas dan kelebihannya?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified(NoteLaw.PMK_4, "29A");
    }
}
