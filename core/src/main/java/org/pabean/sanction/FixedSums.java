package org.pabean.sanction;

import java.time.LocalDate;
import org.pabean.law.Citation;
import org.pabean.money.Rupiah;

/** Fines that the article fixes. */
final class FixedSums {

    private static final Citation LIST = Citation.verified("PP 28/2008", "3");

    private FixedSums() {}

    static Fine fine(Breach.FixedSum breach, LocalDate day) {
        Rupiah amount = breach.article().sumOn(day);
        return new Fine.OfFixedSum(
                amount, FineReasons.of(FineWords.fine(amount, breach.article()).under(LIST)));
    }
}
