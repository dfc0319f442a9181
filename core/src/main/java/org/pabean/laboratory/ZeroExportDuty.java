package org.pabean.laboratory;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** What wrongly declared export goods cost on which no export duty lies. */
public enum ZeroExportDuty implements Reading {
    /** Nothing: art. 82(6) fines export levies that fall short, and none did. */
    NO_FINE(new Wording(
            "no fine, since no export levy fell short", "tanpa denda, karena tidak ada kekurangan pungutan")),
    /** The flat sum of art. 114. */
    FLAT_FINE(new Wording("the flat fine of art. 114", "denda tetap Pasal 114"));

    private final Wording answer;

    ZeroExportDuty(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "What fine is due for export goods of another kind on which no export duty lies?",
                "Berapa denda atas barang ekspor yang salah jenis jika tidak ada bea keluar?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return LaboratorySources.EXPORT_FINE_OPEN;
    }
}
