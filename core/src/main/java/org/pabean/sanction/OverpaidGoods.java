package org.pabean.sanction;

import java.util.List;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether goods on which too much duty was paid make up for goods on which too little was paid. */
public enum OverpaidGoods implements Reading {
    /** They stay out of both sums. */
    NO_OFFSET(new Wording("they stay out of the ratio", "tidak diperhitungkan dalam rasio")),
    /** Their excess is taken off the shortfall, and the duty paid on them counts. */
    OFFSET(new Wording("their excess reduces the shortfall", "kelebihannya mengurangi kekurangan"));

    private static final Citation CITATION = Citation.unverified(FineRegulation.PP_39_2019.instrument(), "6(1)");

    private final Wording answer;

    OverpaidGoods(Wording answer) {
        this.answer = answer;
    }

    /** The goods that enter the sums. */
    List<FinedGoods> counted(List<FinedGoods> goods) {
        return this == OFFSET
                ? goods
                : goods.stream().filter(each -> each.unpaid().signum() > 0).toList();
    }

    @Override
    public Wording question() {
        return new Wording(
                "Do overpaid goods offset underpaid goods of the same declaration?",
                "Apakah kelebihan bayar mengurangi kekurangan bayar dalam satu pemberitahuan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return CITATION;
    }
}
