package org.pabean.goods;

/** Groups of states that customs law knows. */
public enum CountryGroup {
    /** Association of Southeast Asian Nations. */
    ASEAN,
    /** European Free Trade Association. */
    EFTA
}
