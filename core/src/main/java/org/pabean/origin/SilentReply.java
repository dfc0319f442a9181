package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** What follows when the other side does not reply to a retroactive check in time. */
public enum SilentReply implements Reading {
    /** It may be denied; until customs decides, the claim stays open. */
    MAY_BE_DENIED(new Wording(
            "It may be; the claim stays open until customs decides.",
            "Dapat ditolak; klaim tetap terbuka sampai diputuskan.")),
    /** It is denied. */
    DENIED(new Wording("Yes.", "Ya."));

    private final Wording answer;

    SilentReply(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Is the preference denied when no reply to a retroactive check comes in time?",
                "Apakah preferensi ditolak jika permintaan konfirmasi tidak dijawab tepat waktu?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.verified("IJEPA", "43, 45(3)");
    }
}
