package org.pabean.regime.traveller;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.regime.LevyTerm;
import org.pabean.regime.LevyTerms;
import org.pabean.tariff.Levy;

/** Whether the income tax of 5 % on a traveller's other goods is doubled for want of a taxpayer number. */
public enum TravellerTaxWithoutTaxNumber implements Reading {
    /** It is doubled, as the Income Tax Law has it for all collections. */
    DOUBLED(new Wording("It is doubled.", "Dikenakan dua kali lipat.")),
    /** It stays at 5 %. */
    NOT_DOUBLED(new Wording("It stays at 5 %.", "Tetap 5%."));

    private final Wording answer;

    TravellerTaxWithoutTaxNumber(Wording answer) {
        this.answer = answer;
    }

    LevyTerms applyTo(LevyTerms terms) {
        return this == NOT_DOUBLED && terms.of(Levy.INCOME_TAX).orElse(null) instanceof LevyTerm.AtRate at
                ? terms.with(Levy.INCOME_TAX, new LevyTerm.AtFinalRate(at.rate(), at.citation()))
                : terms;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Is the income tax on a traveller's other goods doubled without a taxpayer number?",
                "Apakah PPh pasal 22 atas barang selain barang pribadi dinaikkan dua kali lipat tanpa NPWP?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 34/2025", "24");
    }
}
