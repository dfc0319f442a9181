package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;

/** The articles that more than one part of valuation rests on, written once. */
final class ValuationCitations {

    static final String PMK_144 = "PMK 144/PMK.04/2022";
    static final String PMK_160 = "PMK 160/PMK.04/2010";
    static final String CVA = "WTO Customs Valuation Agreement";

    static final Citation TRANSACTION_VALUE = Citation.verified(Instruments.CUSTOMS_LAW, "15(1)");
    static final Citation ADDITIONS = Citation.verified(Instruments.CUSTOMS_LAW, "15(1) elucidation a-g");
    static final Citation TRANSPORT = Citation.verified(Instruments.CUSTOMS_LAW, "15(1) elucidation e-g");
    static final Citation POST_IMPORT = Citation.verified(CVA, "Note to article 1, price, paragraph 3");
    static final Citation OBJECTIVE_DATA = Citation.secondary(CVA, "8.3");

    private ValuationCitations() {}
}
