package org.pabean.declaration;

/** A restriction on what the buyer may do with the goods. Source: WTO Customs Valuation Agreement art. 1.1(a). */
public enum Restriction {
    /** Imposed by Indonesian law or authorities. */
    BY_LAW,
    /** Limits the area of resale. */
    RESALE_AREA,
    /** Does not substantially affect the value. */
    INSUBSTANTIAL,
    /** Substantially affects the value. */
    SUBSTANTIAL
}
