package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** The method that is declared where the freight norm stands in for freight nobody can prove. The regulation keeps method I; authorities in disputes have named method VI. */
public enum NormLabel implements Reading {
    /** Method I, of which the norm is a part. */
    METHOD_I(new Wording("Method I, of which the norm is a part.", "Metode I, norma adalah bagiannya.")),
    /** Method VI. */
    METHOD_VI(new Wording(
            "Method VI, as customs has argued in disputes.", "Metode VI, sebagaimana didalilkan dalam sengketa."));

    private static final Wording QUESTION = new Wording(
            "Which method is declared where a norm replaces unproven freight?",
            "Metode mana yang dicantumkan bila norma menggantikan biaya pengangkutan yang tidak terbukti?");

    private final Wording answer;

    NormLabel(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return QUESTION;
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.secondary("PMK 144/PMK.04/2022", "8");
    }
}
