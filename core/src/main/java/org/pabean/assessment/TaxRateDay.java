package org.pabean.assessment;

import java.time.LocalDate;
import org.pabean.declaration.Declaration;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which day decides the rates of the import taxes of a declaration. */
public enum TaxRateDay implements Reading {
    /** The day of registration, as for the duty. */
    REGISTRATION(new Wording("The day of registration, as for the duty.", "Hari pendaftaran, seperti bea masuk.")) {
        @Override
        LocalDate of(Declaration declaration) {
            return declaration.registrationDate();
        }
    },
    /** The day of payment. */
    PAYMENT(new Wording("The day of payment.", "Hari pembayaran.")) {
        @Override
        LocalDate of(Declaration declaration) {
            return declaration.exchangeRateDate();
        }
    };

    private final Wording answer;

    TaxRateDay(Wording answer) {
        this.answer = answer;
    }

    abstract LocalDate of(Declaration declaration);

    @Override
    public Wording question() {
        return new Wording(
                "Which day decides the rates of the import taxes, registration or payment?",
                "Hari mana yang menentukan tarif PDRI, pendaftaran atau pembayaran?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 110/PMK.010/2018", "");
    }
}
