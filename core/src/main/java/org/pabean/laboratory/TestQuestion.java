package org.pabean.laboratory;

/** What the laboratory is asked. */
public enum TestQuestion {
    /** What are the goods, for their heading? */
    IDENTITY,
    /** What are they made of? */
    COMPOSITION,
    /** Of which grade are they, for their value? */
    QUALITY,
    /** Are they dangerous, prohibited or restricted? */
    HAZARD,
    /** Are they genuine? */
    AUTHENTICITY
}
