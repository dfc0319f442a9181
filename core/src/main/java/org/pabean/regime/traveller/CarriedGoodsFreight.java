package org.pabean.regime.traveller;

import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.regime.allowance.FreightReading;
import org.pabean.regime.allowance.FreightShare;

/**
 * Whether freight and insurance that a traveller states enter the dutiable value. Where nothing is stated, the FOB value
 * counts alone; none is imputed.
 */
public enum CarriedGoodsFreight implements FreightReading {
    /** They are added in full to the value above the allowance. */
    IN_FULL(FreightShare.IN_FULL, new Wording("They are added in full.", "Ditambahkan seluruhnya.")),
    /** They are free in the same part as the goods. */
    IN_PROPORTION(
            FreightShare.IN_PROPORTION,
            new Wording("They are free in the same part as the goods.", "Dibebaskan sebanding dengan barangnya.")),
    /** They do not count: the FOB value is the base. */
    NOT_COUNTED(FreightShare.NOT_COUNTED, new Wording("They do not count.", "Tidak diperhitungkan."));

    private final FreightShare share;
    private final Wording answer;

    CarriedGoodsFreight(FreightShare share, Wording answer) {
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
                "Do freight and insurance of carried goods enter their dutiable value?",
                "Apakah ongkos angkut dan asuransi barang bawaan masuk dalam nilai yang dipungut?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.secondary("PMK 203/PMK.04/2017", "12");
    }
}
