package org.pabean.levy;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Rounding;

/** Whether the import value is cut to full thousands before the income tax is taken of it. */
public enum IncomeTaxBase implements Reading {
    /** The exact import value is the base. */
    EXACT(Rounding.NONE, new Wording("No; the exact value is the base.", "Tidak; dasar pengenaan adalah nilai penuh.")),
    /** The import value is cut to full thousands first, item by item. */
    DOWN_TO_THOUSAND(
            Rounding.DOWN_TO_THOUSAND,
            new Wording("Yes; it is cut to full thousands.", "Ya; dibulatkan ke bawah ke ribuan penuh."));

    private final Rounding rounding;
    private final Wording answer;

    IncomeTaxBase(Rounding rounding, Wording answer) {
        this.rounding = rounding;
        this.answer = answer;
    }

    /** The rounding of the base. */
    public Rounding rounding() {
        return rounding;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Is the import value cut to full thousands as the base of the income tax?",
                "Apakah nilai impor dibulatkan ke ribuan penuh sebagai dasar PPh pasal 22?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.secondary("PMK 96/2023", "34(3)");
    }
}
