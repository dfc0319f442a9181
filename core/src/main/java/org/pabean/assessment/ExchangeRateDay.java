package org.pabean.assessment;

import java.time.LocalDate;
import org.pabean.declaration.Declaration;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which day decides the exchange rate of a declaration. */
public enum ExchangeRateDay implements Reading {
    /** The day of payment or guarantee; the day of registration where none is stated. */
    PAYMENT(new Wording("The day of payment.", "Hari pembayaran.")) {
        @Override
        LocalDate of(Declaration declaration) {
            return declaration.exchangeRateDate();
        }
    },
    /** The day of registration. */
    REGISTRATION(new Wording("The day of registration.", "Hari pendaftaran.")) {
        @Override
        LocalDate of(Declaration declaration) {
            return declaration.registrationDate();
        }
    };

    private final Wording answer;

    ExchangeRateDay(Wording answer) {
        this.answer = answer;
    }

    abstract LocalDate of(Declaration declaration);

    @Override
    public Wording question() {
        return new Wording(
                "Which day decides the exchange rate, payment or registration?",
                "Hari mana yang menentukan NDPBM, pembayaran atau pendaftaran?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 227/PMK.04/2015", "3");
    }
}
