package org.pabean.tariff;

import org.pabean.law.Wording;

/** Excisable goods that have a rate of their own at import, PMK 160/2023 and its predecessor PMK 158/PMK.010/2018. */
public enum ExciseGroup {
    /** Alcoholic drinks up to 5 % of alcohol (<i>MMEA golongan A</i>). */
    MMEA_A(new Wording("alcoholic drinks, group A (up to 5 %)", "MMEA golongan A (s.d. 5%)")),
    /** Alcoholic drinks over 5 up to 20 % (<i>MMEA golongan B</i>). */
    MMEA_B(new Wording("alcoholic drinks, group B (over 5 to 20 %)", "MMEA golongan B (>5-20%)")),
    /** Alcoholic drinks over 20 up to 55 % (<i>MMEA golongan C</i>). */
    MMEA_C(new Wording("alcoholic drinks, group C (over 20 to 55 %)", "MMEA golongan C (>20-55%)")),
    /** Ethyl alcohol (<i>etil alkohol</i>). */
    ETHYL_ALCOHOL(new Wording("ethyl alcohol", "etil alkohol")),
    /** Liquid concentrate containing ethyl alcohol (<i>KMEA cair</i>). */
    CONCENTRATE_LIQUID(new Wording("alcoholic concentrate, liquid", "KMEA cair")),
    /** Solid concentrate containing ethyl alcohol (<i>KMEA padat</i>). */
    CONCENTRATE_SOLID(new Wording("alcoholic concentrate, solid", "KMEA padat"));

    private final Wording wording;

    ExciseGroup(Wording wording) {
        this.wording = wording;
    }

    /** The name of the group. */
    public Wording wording() {
        return wording;
    }
}
