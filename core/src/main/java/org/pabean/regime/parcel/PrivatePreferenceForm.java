package org.pabean.regime.parcel;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which form a private receiver uses to claim a preferential rate since 17 October 2023. */
public enum PrivatePreferenceForm implements Reading {
    /** The special import declaration, as for an exemption. */
    SPECIAL_IMPORT_DECLARATION(
            DeclarationForm.SPECIAL_IMPORT_DECLARATION, new Wording("PIBK, as for an exemption.", "PIBK.")),
    /** The import declaration, as the version before had it for everybody. */
    IMPORT_DECLARATION(DeclarationForm.IMPORT_DECLARATION, new Wording("PIB, as before.", "PIB, seperti sebelumnya."));

    private final DeclarationForm form;
    private final Wording answer;

    PrivatePreferenceForm(DeclarationForm form, Wording answer) {
        this.form = form;
        this.answer = answer;
    }

    /** The form. */
    public DeclarationForm form() {
        return form;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Which form does a private receiver use to claim a preferential rate?",
                "Pemberitahuan apa yang dipakai penerima perorangan untuk tarif preferensi?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified(NoteLaw.PMK_96, "22(1)b, 23(1)b");
    }
}
