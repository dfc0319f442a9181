package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** How far a rejection reaches when one item of a proof fails on origin, consignment or procedure. */
public enum RejectionScope implements Reading {
    /** Only the item, as ATIGA Annex 8 rule 16(3) has it. */
    ITEM(new Wording("Only for that item.", "Hanya untuk barang itu.")),
    /** The whole proof, as the wording of the summary allows. */
    PROOF(new Wording("The whole proof is rejected.", "Seluruh bukti asal ditolak."));

    private final Wording answer;

    RejectionScope(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "If one item of a proof fails on origin, consignment or procedure, is the proof rejected for the others too?",
                "Jika satu barang tidak memenuhi kriteria, apakah bukti asal ditolak juga untuk barang lain?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified(OriginLaw.PROCEDURE, "");
    }
}
