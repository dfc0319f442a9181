package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** The freight norm by sea from outside Asia and Australia. The third rate is cut off in the quotation of the regulation in force; a court decision, its predecessor and the decree of 1990 have 15 %. */
public enum OtherRegionsFreight implements Reading {
    /** 15 % of FOB. */
    FIFTEEN_PERCENT(new Wording("15 % of FOB.", "15 % dari FOB.")),
    /** 5 % of FOB, as one law site prints. */
    FIVE_PERCENT(
            new Wording("5 % of FOB, as one law site prints.", "5 % dari FOB, sebagaimana dimuat satu situs hukum."));

    private static final Wording QUESTION = new Wording(
            "What is the freight norm by sea from the other regions?",
            "Berapa norma biaya pengangkutan laut dari wilayah lainnya?");

    private final Wording answer;

    OtherRegionsFreight(Wording answer) {
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
