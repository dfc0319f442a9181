package org.pabean.premium;

import org.pabean.law.Wording;

/** Words that several explanations share. */
final class PremiumWords {

    static final Wording TITLE = new Wording("Premium (art. 113D)", "Premi (Pasal 113D)");
    static final Wording PREMIUM = new Wording("Premium", "Premi");

    private PremiumWords() {}
}
